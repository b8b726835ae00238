import CareModel
import CareTesting
import PlanEngine
import Testing

/// The two rules that are medium once and high when it happens again: a dilute specimen, and none at all.
struct RecurringSpecimenTests {
    enum Kind: CaseIterable {
        case dilute, unable

        var rule: RuleID { self == .dilute ? .diluteSpecimen : .unableToProvide }

        func add(_ id: DrugTest.ID, _ day: Day, to sketch: inout RecordSketch) {
            switch self {
            case .dilute: sketch.test(id, day, validity: .dilute)
            case .unable: sketch.test(id, day, outcome: .unable)
            }
        }
    }

    @Test("finds a dilute specimen, and no other", arguments: SpecimenValidity.allCases)
    func validity(validity: SpecimenValidity) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, validity: validity)
        #expect(sketch.fires(.diluteSpecimen) == (validity == .dilute ? ["t1": .medium] : [:]))
    }

    @Test("judges no specimen that wasn't collected", arguments: DrugTest.Outcome.allCases)
    func uncollected(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, outcome: outcome, validity: .dilute)
        #expect(sketch.fires(.diluteSpecimen) == (outcome == .collected ? ["t1": .medium] : [:]))
    }

    @Test("finds a test without a specimen, and no other outcome", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, outcome: outcome)
        #expect(sketch.fires(.unableToProvide) == (outcome == .unable ? ["t1": .medium] : [:]))
    }

    @Test("looks at the last 28 days", arguments: Kind.allCases, [(-1, false), (0, true), (27, true), (28, false)])
    func window(kind: Kind, at time: (daysAgo: Int, isFound: Bool)) {
        var sketch = RecordSketch()
        kind.add("t1", .today - time.daysAgo, to: &sketch)
        #expect(sketch.fires(kind.rule) == (time.isFound ? ["t1": .medium] : [:]))
    }

    @Test(
        "is high when there are two within 30 days",
        arguments: Kind.allCases,
        [(27, ["t1": .high, "t2": .high]), (28, ["t2": .high]), (29, ["t2": .high]), (30, ["t2": .medium])]
            as [(Int, [String: Severity])]
    )
    func recurring(kind: Kind, of first: (daysAgo: Int, found: [String: Severity])) {
        var sketch = RecordSketch()
        kind.add("t1", .today - first.daysAgo, to: &sketch)
        kind.add("t2", .today, to: &sketch)
        #expect(sketch.fires(kind.rule) == first.found)
    }

    @Test("shows everything that makes it high", arguments: Kind.allCases)
    func evidence(kind: Kind) throws {
        var sketch = RecordSketch()
        kind.add("t1", .today - 29, to: &sketch)
        kind.add("t2", .today, to: &sketch)
        let finding = try sketch.finding(kind.rule)
        #expect(finding.rows == ["t1", "t2"])
        #expect(finding.measured == "2 in 30 days")
    }

    @Test("counts nothing from before the admission", arguments: Kind.allCases)
    func admission(kind: Kind) {
        var sketch = RecordSketch(admitted: .today - 10)
        kind.add("t1", .today - 11, to: &sketch)
        kind.add("t2", .today - 10, to: &sketch)
        #expect(sketch.fires(kind.rule) == ["t2": .medium])
    }

    @Test("goes by its settings", arguments: Kind.allCases)
    func settings(kind: Kind) {
        var sketch = RecordSketch()
        sketch.settings.tests.windowDays = 3
        sketch.settings.tests.repeatedLongDays = 5
        sketch.settings.tests.recurringCount = 3
        kind.add("t1", .today - 2, to: &sketch)
        kind.add("t2", .today - 3, to: &sketch)
        kind.add("t3", .today - 5, to: &sketch)
        #expect(sketch.fires(kind.rule) == ["t1": .medium])
        kind.add("t4", .today - 4, to: &sketch)
        #expect(sketch.fires(kind.rule) == ["t1": .high])
    }
}
