import CareModel
import Interchange
import Testing

struct EpisodeCodecTests {
    @Test("is written as it is read", arguments: DischargeReason.allCases)
    func row(reason: DischargeReason) throws {
        var episode = Episode(id: .init("e1"), client: .init("c1"), admittedOn: try day("2026-09-07"))
        episode.dischargedOn = try day("2026-11-20")
        episode.lastContactOn = try day("2026-11-18")
        episode.dischargeReason = reason
        try expectRow("e1,c1,2026-09-07,2026-11-20,2026-11-18,\(reason.rawValue)", is: .episode(episode))
    }

    @Test("may end on the day of admission, and its number may have a zero before it")
    func oneDay() throws {
        var episode = Episode(id: .init("e1"), client: .init("c1"), admittedOn: try day("2026-09-07"))
        episode.dischargedOn = try day("2026-09-07")
        episode.dischargeReason = .completed
        #expect(try record(.episodes, "e1,c1,2026-09-07,2026-09-07,,01") == .episode(episode))
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "e1,c1,2026-09-07,2026-09-06,,",
                [
                    "discharged_on: 2026-09-06 is before admitted_on, 2026-09-07; write that date or a later one"
                ]
            ),
            ("e1,c1,2026-09-07,,,8", ["discharge_reason: 8 is out of range; write a whole number from 1 to 7"]),
            ("e1,c1,2026-09-07,,,0", ["discharge_reason: 0 is out of range; write a whole number from 1 to 7"]),
            (
                "e1,c1,2026-09-07,,,completed",
                ["discharge_reason: isn't a whole number; write a whole number from 1 to 7"]
            ),
            (
                "e1,c1,,2026-09-06,9/7/2026,",
                [
                    "admitted_on: is missing; write a date such as 2026-11-20",
                    "last_contact_on: 9/7/2026 could be two dates; write 2026-07-09 or 2026-09-07",
                ]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.episodes, row) == expected)
    }
}
