import CareModel
import CareTesting
import Testing

struct LeaveTests {
    @Test(
        "covers both its ends",
        arguments: [
            ("2026-11-17", false), ("2026-11-18", true), ("2026-11-19", true), ("2026-11-20", true),
            ("2026-11-21", false),
        ] as [(Day, Bool)]
    )
    func closed(day: Day, covers: Bool) {
        let leave = Leave(client: "c1", from: "2026-11-18", to: "2026-11-20", reason: .custody)
        #expect(leave.covers(day) == covers)
    }

    @Test(
        "goes on while its end isn't known",
        arguments: [("2026-11-17", false), ("2036-11-18", true)] as [(Day, Bool)]
    )
    func open(day: Day, covers: Bool) {
        #expect(Leave(client: "c1", from: "2026-11-18", reason: .hospital).covers(day) == covers)
    }

    @Test func hasTheReasonsOfABundle() {
        #expect(Leave.Reason.allCases.map(\.rawValue).sorted() == ["approved", "custody", "hospital"])
    }
}
