import CareModel
import CareTesting
import PlanEngine
import Testing

struct UnableToProvideTests {
    @Test("finds a test without a specimen, and no other outcome", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, outcome: outcome)
        #expect(sketch.fires(.unableToProvide) == (outcome == .unable ? ["t1": .medium] : [:]))
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - daysAgo, outcome: .unable)
        #expect(sketch.fires(.unableToProvide) == (isFound ? ["t1": .medium] : [:]))
    }

    @Test(
        "is high when there are two within 30 days",
        arguments: [(27, ["t1": .high, "t2": .high]), (28, ["t2": .high]), (29, ["t2": .high]), (30, ["t2": .medium])]
            as [(Int, [String: Severity])]
    )
    func recurring(daysAgo: Int, found: [String: Severity]) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - daysAgo, outcome: .unable)
        sketch.test("t2", .today, outcome: .unable)
        #expect(sketch.fires(.unableToProvide) == found)
    }

    @Test func showsEveryTestThatMakesItHigh() throws {
        var sketch = RecordSketch()
        sketch.test("t1", .today - 29, outcome: .unable)
        sketch.test("t2", .today, outcome: .unable)
        let finding = try sketch.finding(.unableToProvide)
        #expect(finding.rows == ["t1", "t2"])
        #expect(finding.measured == "2 in 30 days")
    }

    @Test("counts nothing from before the admission")
    func admission() {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.test("t1", .today - 11, outcome: .unable)
        sketch.test("t2", .today - 10, outcome: .unable)
        #expect(sketch.fires(.unableToProvide) == ["t2": .medium])
    }

    @Test func goesByItsSettings() {
        var sketch = RecordSketch()
        sketch.settings.tests.windowDays = 3
        sketch.settings.tests.repeatedLongDays = 5
        sketch.settings.tests.recurringCount = 3
        sketch.test("t1", .today - 2, outcome: .unable)
        sketch.test("t2", .today - 3, outcome: .unable)
        sketch.test("t3", .today - 5, outcome: .unable)
        #expect(sketch.fires(.unableToProvide) == ["t1": .medium])
        sketch.test("t4", .today - 4, outcome: .unable)
        #expect(sketch.fires(.unableToProvide) == ["t1": .high])
    }
}
