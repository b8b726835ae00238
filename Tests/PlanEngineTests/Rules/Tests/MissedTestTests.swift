import CareModel
import CareTesting
import PlanEngine
import Testing

struct MissedTestTests {
    @Test("finds a missed test, and no other outcome", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, outcome: outcome)
        #expect(sketch.fires(.missedTest) == (outcome == .missed ? ["t1": .high] : [:]))
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - daysAgo, outcome: .missed)
        #expect(sketch.fires(.missedTest) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.test("t1", .today - 10 + days, outcome: .missed)
        #expect(sketch.fires(.missedTest) == (isFound ? ["t1": .high] : [:]))
    }

    @Test func findsEachMissedTestForItself() {
        var sketch = RecordSketch()
        sketch.test("t2", .today - 3, outcome: .missed)
        sketch.test("t1", .today - 1, outcome: .missed)
        #expect(sketch.findings(.missedTest).map(\.key) == ["t2", "t1"])
        #expect(sketch.findings(.missedTest).map(\.rows) == [["t2"], ["t1"]])
    }

    @Test func goesByItsSettings() {
        var sketch = RecordSketch()
        sketch.settings.tests.windowDays = 3
        sketch.test("t1", .today - 2, outcome: .missed)
        sketch.test("t2", .today - 3, outcome: .missed)
        #expect(sketch.fires(.missedTest) == ["t1": .high])
    }
}
