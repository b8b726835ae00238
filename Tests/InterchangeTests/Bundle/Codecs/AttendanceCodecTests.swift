import CareModel
import Interchange
import Testing

struct AttendanceCodecTests {
    @Test(
        "is written as it is read",
        arguments: zip(
            AttendanceStatus.allCases,
            [
                "present", "late", "excused", "makeup", "left_early", "no_show", "cancelled_late",
                "programme_cancelled",
                "sent_home",
            ]
        )
    )
    func row(status: AttendanceStatus, word: String) throws {
        var attendance = Attendance(session: .init("x1"), client: .init("c1"), status: status, minutes: 0)
        attendance.reason = "bus"
        attendance.makesUp = .init("x0")
        attendance.recordedAt = try time("2026-11-20T12:00")
        attendance.recordedBy = .init("s1")
        try expectRow("x1,c1,\(word),0,bus,x0,2026-11-20T12:00,s1", is: .attendance(attendance))
    }

    @Test("needs minutes only where the client was there for a part", arguments: AttendanceStatus.allCases)
    func minutes(status: AttendanceStatus) throws {
        let attendance = Attendance(session: .init("x1"), client: .init("c1"), status: status)
        let row = "x1,c1,\(status.rawValue.uppercased()),,,,,"
        if status.needsMinutes {
            #expect(
                try problems(.attendance, row) == [
                    "minutes: \(status.rawValue) needs the minutes attended; write a whole number such as 70"
                ]
            )
        } else {
            #expect(try record(.attendance, row) == .attendance(attendance))
        }
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "x1,c1,absent,,,,,",
                [
                    "status: isn't known here; write present, late, left_early, excused, no_show, cancelled_late, "
                        + "programme_cancelled, makeup or sent_home"
                ]
            ),
            (
                "x1,c1,cancelled_lane,,,,,",
                [
                    "status: isn't known here; write present, late, left_early, excused, no_show, cancelled_late, "
                        + "programme_cancelled, makeup or sent_home"
                ]
            ),
            ("x1,c1,late,an hour,,,,", ["minutes: isn't a whole number; write a whole number such as 70"]),
            ("x1,c1,late,70.5,,,,", ["minutes: 70.5 isn't a whole number; write a whole number such as 70"]),
            ("x1,c1,late,1234567890,,,,", ["minutes: 1234567890 is out of range; write a whole number such as 70"]),
            (
                "x1,,late,,,,2026-11-20 9:05,",
                [
                    "client_id: is missing; write an identifier",
                    "recorded_at: 2026-11-20 9:05 isn't in the form of a date and time; write 2026-11-20T09:05",
                    "minutes: late needs the minutes attended; write a whole number such as 70",
                ]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.attendance, row) == expected)
    }

    @Test("prints a problem with its file and line")
    func printed() throws {
        let text = header(.attendance) + "x1,c1,present,,,,,\nx2,c1,late,,,,,\n"
        #expect(
            try read(.attendance, text).problems == [
                "attendance.csv:3: minutes: late needs the minutes attended; write a whole number such as 70"
            ]
        )
    }
}
