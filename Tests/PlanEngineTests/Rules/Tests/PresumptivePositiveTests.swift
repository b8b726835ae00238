import CareModel
import CareTesting
import PlanEngine
import Testing

struct PresumptivePositiveTests {
    @Test(
        "finds a screen's positive, and no other reading",
        arguments: [
            (.screen(.cocaine), true), (.screen(.cocaine, .negative), false), (.laboratory(.cocaine), false),
            (.laboratory(.cocaine, .negative), false),
        ] as [(SketchedReading, Bool)]
    )
    func reading(reading: SketchedReading, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, reading)
        #expect(sketch.fires(.presumptivePositive) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("looks at collected tests only", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, .screen(.cocaine), outcome: outcome)
        #expect(sketch.fires(.presumptivePositive) == (outcome == .collected ? ["t1": .high] : [:]))
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - daysAgo, .screen(.cocaine))
        #expect(sketch.fires(.presumptivePositive) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.test("t1", .today - 10 + days, .screen(.cocaine))
        #expect(sketch.fires(.presumptivePositive) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("knows a reading from the day of its report on", arguments: [(-1, false), (0, true), (1, true)])
    func report(days: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - 5, .screen(.cocaine, on: .today))
        #expect(sketch.fires(.presumptivePositive, on: .today + days) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("takes the latest report of an analyte, in whatever order it came", arguments: [true, false])
    func latestReport(isCorrectedLater: Bool) {
        var sketch = RecordSketch()
        let first = SketchedReading.screen(.cocaine, on: .today - 2)
        let second = SketchedReading.screen(.cocaine, .negative, on: .today)
        if isCorrectedLater {
            sketch.test("t1", .today - 2, first, second)
        } else {
            sketch.test("t1", .today - 2, second, first)
        }
        #expect(sketch.fires(.presumptivePositive, on: .today - 1) == ["t1": .high])
        #expect(sketch.fires(.presumptivePositive) == [:])
    }

    @Test(
        "is settled by a definitive reading of the analyte or of a member of its class",
        arguments: [
            (.opiates, .codeine, true), (.opiates, .morphine, true), (.opiates, .monoacetylmorphine, true),
            (.opiates, .hydrocodone, true), (.opiates, .hydromorphone, true), (.opiates, .opiates, true),
            (.opiates, .oxycodone, false), (.opiates, .fentanyl, false), (.benzodiazepines, .alprazolam, true),
            (.benzodiazepines, .clonazepam, true), (.benzodiazepines, .diazepam, true),
            (.benzodiazepines, .lorazepam, true), (.benzodiazepines, .nordiazepam, true),
            (.benzodiazepines, .oxazepam, true), (.benzodiazepines, .temazepam, true),
            (.benzodiazepines, .ethanol, false), (.cocaine, .benzoylecgonine, true), (.cocaine, .cocaine, true),
            (.cannabinoids, .cannabinoids, true), (.cannabinoids, .cocaine, false),
            (.barbiturates, .barbiturates, true),
            (.phencyclidine, .phencyclidine, true), (.amphetamine, .methamphetamine, false),
            (.morphine, .opiates, false),
            (.fentanyl, .norfentanyl, false),
        ] as [(Analyte, Analyte, Bool)]
    )
    func settlement(screened: Analyte, measured: Analyte, isSettled: Bool) {
        for reading in TestResult.Reading.allCases {
            var sketch = RecordSketch()
            sketch.test("t1", .today - 3, .screen(screened), .laboratory(measured, reading, on: .today))
            #expect(sketch.fires(.presumptivePositive, on: .today - 1) == ["t1": .high])
            #expect(sketch.fires(.presumptivePositive) == (isSettled ? [:] : ["t1": .high]))
        }
    }

    @Test("names only what isn't settled")
    func names() throws {
        var sketch = RecordSketch()
        sketch.test("t1", .today, .screen(.opiates), .screen(.cannabinoids), .laboratory(.morphine))
        #expect(try sketch.finding(.presumptivePositive).measured == "THC")
    }

    @Test(
        "is explained by what a medication expects or explains, by name or by class",
        arguments: [
            (["oxycodone"], [], true), ([], ["oxycodone"], true), ([], ["opioids"], true), (["opioids"], [], true),
            ([], ["amphetamines"], false), ([], ["opiates"], false), ([], ["cocaine", "oxycodone"], true),
            ([], [], false),
        ] as [([String], [String], Bool)]
    )
    func medication(expects: [String], explains: [String], isExplained: Bool) throws {
        var sketch = RecordSketch()
        try sketch.medication(expects: expects, explains: explains)
        sketch.test("t1", .today, .screen(.oxycodone))
        #expect(sketch.fires(.presumptivePositive) == (isExplained ? [:] : ["t1": .high]))
    }

    @Test(
        "is explained by what was taken on the day of the test",
        arguments: [
            (-20, -11, false), (-20, -10, true), (-10, -10, true), (-10, 0, true), (-9, 0, false),
        ]
    )
    func medicationDays(from: Int, to: Int, isExplained: Bool) throws {
        var sketch = RecordSketch()
        try sketch.medication(explains: ["oxycodone"], from: .today + from, to: .today + to)
        sketch.test("t1", .today - 10, .screen(.oxycodone))
        #expect(sketch.fires(.presumptivePositive) == (isExplained ? [:] : ["t1": .high]))
    }

    @Test func goesByItsSettings() {
        var sketch = RecordSketch()
        sketch.settings.tests.windowDays = 3
        sketch.test("t1", .today - 2, .screen(.cocaine))
        sketch.test("t2", .today - 3, .screen(.cocaine))
        #expect(sketch.fires(.presumptivePositive) == ["t1": .high])
    }
}
