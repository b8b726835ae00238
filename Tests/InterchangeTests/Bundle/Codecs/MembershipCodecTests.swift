import CareModel
import Interchange
import Testing

struct MembershipCodecTests {
    @Test("is written as it is read", arguments: ["2026-09-07", nil] as [String?])
    func row(to: String?) throws {
        let membership = Membership(
            group: .init("g1"),
            client: .init("c1"),
            from: try day("2026-09-07"),
            to: try to.map(day)
        )
        try expectRow("g1,c1,2026-09-07,\(to ?? "")", is: .membership(membership))
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "g1,c1,2026-09-07,2026-09-06",
                [
                    "to: 2026-09-06 is before from, 2026-09-07; write that date or a later one"
                ]
            ),
            (
                ",,,2026-09-06",
                [
                    "group_id: is missing; write an identifier", "client_id: is missing; write an identifier",
                    "from: is missing; write a date such as 2026-11-20",
                ]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.memberships, row) == expected)
    }
}
