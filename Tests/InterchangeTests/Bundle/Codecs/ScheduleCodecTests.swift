import CareModel
import Interchange
import Testing

/// The rows of the files about the schedule that go beyond the contract.
struct ScheduleCodecTests {
    @Test(
        "says what is wrong",
        arguments: [
            (.curriculumTopics, "C,0,T", ["number: 0 is out of range; write a whole number from 1 to 999"]),
            (
                .groupArrangements, "g1,,,0,,2026-10-02,2026-10-01,9",
                [
                    "capacity: 0 is out of range; write a whole number from 1 to 999",
                    "every_weeks: 9 is out of range; write a whole number from 1 to 8",
                    "to: 2026-10-01 is before from, 2026-10-02; write that date or a later one",
                ]
            ),
            (
                .staffAbsences, "s1,2026-10-02,2026-10-01,,",
                ["to: 2026-10-01 is before from, 2026-10-02; write that date or a later one"]
            ),
            (
                .attendanceDetails, "x1,c1,2026-10-01T10:00,2026-10-01T09:00,phone,,",
                [
                    "mode: isn't known here; write video or audio",
                    "left_at: 2026-10-01T09:00 is before arrived_at, 2026-10-01T10:00; write that time or a later one",
                ]
            ),
            (
                .constraints, "c1,mon,09:00,17:00,shift,,2026-10-02,2026-10-01",
                [
                    "kind: isn't known here; write work, school, childcare, transport or other",
                    "to: 2026-10-01 is before from, 2026-10-02; write that date or a later one",
                ]
            ),
        ] as [(CareRecord.Kind, String, [String])]
    )
    func wrong(kind: CareRecord.Kind, row: String, expected: [String]) throws {
        #expect(try problems(kind, row) == expected)
    }

    @Test("are written as they are read")
    func rows() throws {
        var constraint = ClientConstraint(
            client: .init("c1"),
            weekday: .saturday,
            starts: try #require(TimeOfDay("22:00")),
            ends: try #require(TimeOfDay("06:00")),
            kind: .childcare
        )
        constraint.note = "alone with the twins"
        try expectRow("c1,sat,22:00,06:00,childcare,alone with the twins,,", is: .constraint(constraint))
        var detail = AttendanceDetail(session: .init("x1"), client: .init("c1"))
        detail.arrivedAt = try time("2026-11-20T09:20")
        detail.mode = .video
        try expectRow("x1,c1,2026-11-20T09:20,,video,,", is: .attendanceDetail(detail))
    }
}
