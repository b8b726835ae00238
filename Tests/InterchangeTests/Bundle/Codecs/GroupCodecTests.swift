import CareModel
import Interchange
import Testing

struct GroupCodecTests {
    @Test(
        "is written as it is read",
        arguments: zip(Weekday.allCases, ["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
    )
    func row(weekday: Weekday, code: String) throws {
        var group = TreatmentGroup(id: .init("g1"), name: "Evening", service: .group)
        group.weekday = weekday
        group.starts = try timeOfDay("23:00")
        group.ends = try timeOfDay("00:30")
        group.breakMinutes = 15
        group.room = "Room 1"
        group.counselor = .init("s1")
        try expectRow("g1,Evening,group,\(code),23:00,00:30,15,Room 1,s1", is: .group(group))
    }

    @Test("reads whole weekdays and services in any case")
    func habits() throws {
        var group = TreatmentGroup(id: .init("g1"), name: "N", service: .caseManagement)
        group.weekday = .wednesday
        #expect(try record(.groups, "g1,N,Case_Management,Wednesday,,,,,") == .group(group))
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "g1,N,yoga,,,,,,",
                [
                    "service: isn't known here; write group, education, skills, family, individual, case_management, "
                        + "medication, holistic or mutual_help"
                ]
            ),
            (
                "g1,N,group,x,9:00,9:00 PM,,,",
                [
                    "weekday: isn't known here; write mon, tue, wed, thu, fri, sat or sun",
                    "starts: 9:00 isn't in the form of a time of day; write 09:00",
                    "ends: 9:00 PM isn't in the form of a time of day; write 21:00",
                ]
            ),
            (
                "g1,N,group,,0.375,25:00,-5,,",
                [
                    "starts: 0.375 isn't in the form of a time of day; write 09:00",
                    "ends: isn't a time of day; write one such as 09:00",
                    "break_minutes: -5 is below 0; write a whole number such as 70",
                ]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.groups, row) == expected)
    }
}
