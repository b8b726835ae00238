import CareModel
import CareTesting
import Testing

struct MembershipTests {
    @Test(
        "puts the client on the roster on both its ends and between",
        arguments: [
            ("2026-09-06", false), ("2026-09-07", true), ("2026-11-20", true), ("2026-11-21", false),
        ] as [(Day, Bool)]
    )
    func closed(day: Day, covers: Bool) {
        let membership = Membership(group: "g1", client: "c1", from: "2026-09-07", to: "2026-11-20")
        #expect(membership.covers(day) == covers)
    }

    @Test("goes on without a last day", arguments: [("2026-09-06", false), ("2036-09-07", true)] as [(Day, Bool)])
    func open(day: Day, covers: Bool) {
        #expect(Membership(group: "g1", client: "c1", from: "2026-09-07").covers(day) == covers)
    }
}
