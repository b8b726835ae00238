import CareModel
import Interchange
import Testing

struct PlanItemCodecTests {
    @Test(
        "is written as it is read",
        arguments: zip(PlanItem.State.allCases, ["open", "stalled", "met", "dropped", "on_track"])
    )
    func row(state: PlanItem.State, word: String) throws {
        var item = PlanItem(plan: .init("p1"), item: .init("2"), kind: .objective, text: "Name three triggers")
        item.parent = .init("1")
        item.targetDate = try day("2026-12-20")
        item.state = state
        try expectRow("p1,2,1,objective,Name three triggers,2026-12-20,\(word)", is: .planItem(item))
    }

    @Test("is of every kind, in any case", arguments: PlanItem.Kind.allCases)
    func kinds(kind: PlanItem.Kind) throws {
        let item = PlanItem(plan: .init("p1"), item: .init("1"), kind: kind, text: "T")
        #expect(try record(.planItems, "p1,1,,\(kind.rawValue.uppercased()),T,,") == .planItem(item))
    }

    @Test(
        "says what is wrong",
        arguments: [
            ("p1,1,,target,T,,", ["kind: isn't known here; write problem, goal, objective or intervention"]),
            ("p1,1,,goal,T,,done", ["state: isn't known here; write open, on_track, stalled, met or dropped"]),
            ("p1,1,,goal,\"\n\",,", ["text: is missing; write a text"]),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.planItems, row) == expected)
    }
}
