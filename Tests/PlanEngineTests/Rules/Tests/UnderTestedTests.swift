import CareModel
import CareTesting
import PlanEngine
import Testing

struct UnderTestedTests {
    /// A record with some valid tests, and one that the programme failed to collect today.
    private func sketch(testsPerWeek: MeasuredNumber?, valid: Int, failed: Int = 1) -> RecordSketch {
        var sketch = RecordSketch()
        sketch.plan(tests: testsPerWeek)
        for number in 0..<valid { sketch.test(DrugTest.ID("v\(number)"), .today - number % 28) }
        for number in 0..<failed { sketch.test(DrugTest.ID("n\(number)"), .today, outcome: .notCollected) }
        return sketch
    }

    @Test(
        "finds fewer valid tests than three quarters of those planned",
        arguments: [
            // 75 % of 8, 4, 12, 2, 6, 1 and 134 tests in 28 days are 6, 3, 9, 1.5, 4.5, 0.75 and 100.5.
            ("2", 5, true), ("2", 6, false), ("1", 2, true), ("1", 3, false), ("3", 8, true), ("3", 9, false),
            ("0.5", 1, true), ("0.5", 2, false), ("1.5", 4, true), ("1.5", 5, false), ("0.25", 0, true),
            ("0.25", 1, false), ("33.5", 100, true), ("33.5", 101, false), ("0", 0, false), (nil, 0, false),
        ] as [(MeasuredNumber?, Int, Bool)]
    )
    func share(testsPerWeek: MeasuredNumber?, valid: Int, isFound: Bool) {
        let found = sketch(testsPerWeek: testsPerWeek, valid: valid).fires(.underTested)
        #expect(found == (isFound ? ["2026-11-16": .low] : [:]))
    }

    @Test("finds nothing while the programme did its part", arguments: [(0, false), (1, true), (3, true)])
    func failed(failed: Int, isFound: Bool) throws {
        let sketch = sketch(testsPerWeek: "2", valid: 1, failed: failed)
        #expect(sketch.fires(.underTested) == (isFound ? ["2026-11-16": .low] : [:]))
        guard isFound else { return }
        #expect(try sketch.finding(.underTested).rows == (0..<failed).map { "n\($0)" })
        #expect(try sketch.finding(.underTested).measured == "1 of 8 planned")
    }

    @Test("takes no other outcome for a failure of the programme", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = sketch(testsPerWeek: "2", valid: 1, failed: 0)
        sketch.test("t1", .today, outcome: outcome)
        #expect(sketch.fires(.underTested) == (outcome == .notCollected ? ["2026-11-16": .low] : [:]))
    }

    @Test("counts valid specimens only", arguments: SpecimenValidity.allCases)
    func validity(validity: SpecimenValidity) {
        var sketch = sketch(testsPerWeek: "1", valid: 2)
        sketch.test("t1", .today, validity: validity)
        #expect(sketch.fires(.underTested) == (validity == .valid ? [:] : ["2026-11-16": .low]))
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isInside: Bool) {
        var failed = sketch(testsPerWeek: "2", valid: 0, failed: 0)
        failed.test("n", .today - daysAgo, outcome: .notCollected)
        #expect(failed.fires(.underTested) == (isInside ? ["2026-11-16": .low] : [:]))

        var valid = sketch(testsPerWeek: "1", valid: 2)
        valid.test("v", .today - daysAgo)
        #expect(valid.fires(.underTested) == (isInside ? [:] : ["2026-11-16": .low]))
    }

    @Test(
        "is known by the first day of the day's week",
        arguments: [
            (.monday, "2026-11-22", "2026-11-16"), (.monday, "2026-11-23", "2026-11-23"),
            (.sunday, "2026-11-22", "2026-11-22"), (.sunday, "2026-11-21", "2026-11-15"),
        ] as [(Weekday, Day, String)]
    )
    func key(start: Weekday, day: Day, key: String) {
        var sketch = RecordSketch(weekStartsOn: start)
        sketch.plan(tests: "2")
        sketch.test("n", .today, outcome: .notCollected)
        #expect(sketch.fires(.underTested, on: day) == [key: .low])
    }

    @Test("goes by the plan in force on the day, and asks for none without one")
    func planInForce() {
        var sketch = RecordSketch()
        sketch.test("n", .today, outcome: .notCollected)
        #expect(sketch.fires(.underTested) == [:])
        sketch.plan(from: .today + 1, tests: "2")
        #expect(sketch.fires(.underTested) == [:])
        #expect(sketch.fires(.underTested, on: .today + 1) == ["2026-11-16": .low])
    }

    @Test("goes by its settings", arguments: [(1, true), (2, false)])
    func settings(valid: Int, isFound: Bool) {
        var sketch = sketch(testsPerWeek: "2", valid: valid)
        sketch.settings.tests.windowDays = 14
        sketch.settings.tests.underTestedPercent = 50
        #expect(sketch.fires(.underTested) == (isFound ? ["2026-11-16": .low] : [:]))
    }
}
