import CareModel
import CareTesting
import PlanEngine
import Testing

struct RefusedTestTests {
    @Test("finds a refused test, and no other outcome", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, outcome: outcome)
        #expect(sketch.fires(.refusedTest) == (outcome == .refused ? ["t1": .high] : [:]))
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - daysAgo, outcome: .refused)
        #expect(sketch.fires(.refusedTest) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.test("t1", .today - 10 + days, outcome: .refused)
        #expect(sketch.fires(.refusedTest) == (isFound ? ["t1": .high] : [:]))
    }

    @Test func goesByItsSettings() {
        var sketch = RecordSketch()
        sketch.settings.tests.windowDays = 3
        sketch.test("t1", .today - 2, outcome: .refused)
        sketch.test("t2", .today - 3, outcome: .refused)
        #expect(sketch.fires(.refusedTest) == ["t1": .high])
    }
}
