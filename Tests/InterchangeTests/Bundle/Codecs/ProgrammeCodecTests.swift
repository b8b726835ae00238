import CareModel
import Interchange
import Testing

struct ProgrammeCodecTests {
    @Test("is written as it is read")
    func row() throws {
        try expectRow(
            "Harbor Street,America/Chicago,sunday,3",
            is: .programme(
                Programme(name: "Harbor Street", timeZone: "America/Chicago", weekStartsOn: .sunday, criteriaEdition: 3)
            )
        )
    }

    @Test(
        "starts weeks on Monday and uses the fourth edition unless it says otherwise",
        arguments: ["H,UTC,,", "H, UTC ,Mon,4"]
    )
    func defaults(row: String) throws {
        #expect(
            try record(.programme, row)
                == .programme(Programme(name: "H", timeZone: "UTC", weekStartsOn: .monday, criteriaEdition: 4))
        )
    }

    @Test(
        "says what is wrong",
        arguments: [
            (",UTC,,", ["name: is missing; write a text"]),
            ("   ,UTC,,", ["name: is missing; write a text"]),
            ("H,,,", ["time_zone: is missing; write a name"]),
            (
                "H,Chicago time,,",
                ["time_zone: isn't a time zone that this machine knows; write a name such as America/Chicago"]
            ),
            (
                "H,UTC,moonday,",
                [
                    "week_starts_on: isn't known here; write monday, tuesday, wednesday, thursday, friday, saturday or "
                        + "sunday"
                ]
            ),
            ("H,UTC,,5", ["criteria_edition: 5 is out of range; write 3 or 4"]),
            ("H,UTC,,4th", ["criteria_edition: isn't a whole number; write 3 or 4"]),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.programme, row) == expected)
    }
}
