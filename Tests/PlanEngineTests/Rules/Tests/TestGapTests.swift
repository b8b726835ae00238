import CareModel
import CareTesting
import PlanEngine
import Testing

struct TestGapTests {
    @Test(
        "finds a gap longer than the plan's frequency allows",
        arguments: [
            ("3", 5), ("2", 5), ("2.0", 5), ("1.99", 9), ("1", 9), ("0.99", 21), ("0.5", 21), ("0.46", 21),
            ("0.45", 40), ("0.25", 40), ("0", 40), (nil, 40),
        ] as [(MeasuredNumber?, Int)]
    )
    func gap(testsPerWeek: MeasuredNumber?, longest: Int) {
        var sketch = RecordSketch()
        sketch.plan(tests: testsPerWeek)
        sketch.test("t1", .today - longest)
        #expect(sketch.fires(.testGap) == [:])
        #expect(sketch.fires(.testGap, on: .today + 1) == ["t1": .medium])
        #expect(sketch.fires(.testGap, on: .today + 100) == ["t1": .medium])
    }

    @Test(
        "counts from the admission while there is no valid test",
        arguments: [(5, [:]), (6, ["admission": .medium])] as [(Int, [String: Severity])]
    )
    func admission(days: Int, found: [String: Severity]) {
        var sketch = RecordSketch(admitted: .today - days)
        sketch.plan(tests: "2")
        sketch.test("history", .today - days - 1)
        #expect(sketch.fires(.testGap) == found)
    }

    @Test("is ended by a collected test only", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.plan(tests: "2")
        sketch.test("t1", .today - 6)
        sketch.test("t2", .today, outcome: outcome)
        #expect(sketch.fires(.testGap) == (outcome == .collected ? [:] : ["t1": .medium]))
    }

    @Test("is ended by a valid specimen only", arguments: SpecimenValidity.allCases)
    func validity(validity: SpecimenValidity) {
        var sketch = RecordSketch()
        sketch.plan(tests: "2")
        sketch.test("t1", .today - 6)
        sketch.test("t2", .today, validity: validity)
        #expect(sketch.fires(.testGap) == (validity == .valid ? [:] : ["t1": .medium]))
    }

    @Test("isn't ended by a test of a later day, and knows a valid test that lies long back")
    func otherDays() throws {
        var sketch = RecordSketch()
        sketch.plan(tests: "2")
        sketch.test("old", .today - 100)
        sketch.test("later", .today + 1)
        #expect(sketch.fires(.testGap) == ["old": .medium])
        let finding = try sketch.finding(.testGap)
        #expect(finding.rows == ["old"])
        #expect(finding.measured == "100 days")
        #expect(finding.threshold == "5 days at 2 tests a week")
    }

    @Test("goes by the plan in force on the day")
    func planInForce() {
        var sketch = RecordSketch()
        sketch.test("t1", .today - 6)
        #expect(sketch.fires(.testGap) == [:])
        sketch.plan(from: .today + 1, tests: "2")
        #expect(sketch.fires(.testGap) == [:])
        sketch.plan(from: .today - 50, tests: "1")
        #expect(sketch.fires(.testGap) == [:])
        sketch.plan(from: .today, tests: "2")
        #expect(sketch.fires(.testGap) == ["t1": .medium])
    }

    @Test func goesByItsSettings() {
        var sketch = RecordSketch()
        sketch.settings.tests.gaps = [.init(testsPerWeek: 3, days: 2), .init(testsPerWeek: 1, days: 12)]
        sketch.plan(tests: "2")
        sketch.test("t1", .today - 12)
        #expect(sketch.fires(.testGap) == [:])
        #expect(sketch.fires(.testGap, on: .today + 1) == ["t1": .medium])
        sketch.plan(from: .today, tests: "0.5")
        #expect(sketch.fires(.testGap, on: .today + 90) == [:])
    }
}
