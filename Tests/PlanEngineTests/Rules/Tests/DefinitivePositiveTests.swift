import CareModel
import CareTesting
import PlanEngine
import Testing

struct DefinitivePositiveTests {
    @Test(
        "finds a definitive positive, and no other reading",
        arguments: [
            (.laboratory(.cocaine), true), (.laboratory(.cocaine, .negative), false), (.screen(.cocaine), false),
            (.screen(.cocaine, .negative), false),
        ] as [(SketchedReading, Bool)]
    )
    func reading(reading: SketchedReading, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, reading)
        #expect(sketch.fires(.definitivePositive) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("looks at collected tests only", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, .laboratory(.cocaine), outcome: outcome)
        #expect(sketch.fires(.definitivePositive) == (outcome == .collected ? ["t1": .high] : [:]))
    }

    @Test("says what the laboratory found, whatever the specimen's validity", arguments: SpecimenValidity.allCases)
    func validity(validity: SpecimenValidity) throws {
        var sketch = RecordSketch()
        sketch.test(
            "t1",
            .today,
            .laboratory(.monoacetylmorphine),
            .laboratory(.morphine, .negative),
            validity: validity
        )
        #expect(try sketch.finding(.definitivePositive).measured == "6-MAM")
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - daysAgo, .laboratory(.cocaine))
        #expect(sketch.fires(.definitivePositive) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.test("t1", .today - 10 + days, .laboratory(.cocaine))
        #expect(sketch.fires(.definitivePositive) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("knows a result from the day of its report on", arguments: [(-1, false), (0, true), (1, true)])
    func report(days: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - 5, .laboratory(.cocaine, on: .today))
        #expect(sketch.fires(.definitivePositive, on: .today + days) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("takes the latest report of an analyte")
    func latestReport() {
        var sketch = RecordSketch()
        sketch.test(
            "t1",
            .today - 5,
            .laboratory(.cocaine, .negative, on: .today),
            .laboratory(.cocaine, on: .today - 2),
            .laboratory(.cocaine, .negative, on: .today - 4)
        )
        #expect(sketch.fires(.definitivePositive, on: .today - 3) == [:])
        #expect(sketch.fires(.definitivePositive, on: .today - 2) == ["t1": .high])
        #expect(sketch.fires(.definitivePositive) == [:])
    }

    @Test(
        "is explained by what a medication of that day expects or explains",
        arguments: [
            (["oxycodone"], [], true), ([], ["oxycodone"], true), ([], ["opioids"], true), ([], ["alcohol"], false),
        ] as [([String], [String], Bool)]
    )
    func medication(expects: [String], explains: [String], isExplained: Bool) throws {
        var sketch = RecordSketch()
        try sketch.medication(expects: expects, explains: explains, from: .today - 10, to: .today - 9)
        sketch.test("before", .today - 11, .laboratory(.oxycodone))
        sketch.test("first", .today - 10, .laboratory(.oxycodone))
        sketch.test("last", .today - 9, .laboratory(.oxycodone))
        sketch.test("after", .today - 8, .laboratory(.oxycodone))
        let found = Set(sketch.fires(.definitivePositive).keys)
        #expect(found == (isExplained ? ["before", "after"] : ["before", "first", "last", "after"]))
    }

    @Test("takes the explanations of several medications together")
    func severalMedications() throws {
        var sketch = RecordSketch()
        try sketch.medication("One", explains: ["oxycodone"])
        try sketch.medication("Two", explains: ["alprazolam"])
        sketch.test("t1", .today, .laboratory(.oxycodone), .laboratory(.alprazolam), .laboratory(.cocaine))
        #expect(try sketch.finding(.definitivePositive).measured == "Cocaine")
    }

    @Test func goesByItsSettings() {
        var sketch = RecordSketch()
        sketch.settings.tests.windowDays = 3
        sketch.test("t1", .today - 2, .laboratory(.cocaine))
        sketch.test("t2", .today - 3, .laboratory(.cocaine))
        #expect(sketch.fires(.definitivePositive) == ["t1": .high])
    }
}
