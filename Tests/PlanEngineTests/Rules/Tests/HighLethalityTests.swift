import CareModel
import CareTesting
import PlanEngine
import Testing

struct HighLethalityTests {
    @Test("finds fentanyl and norfentanyl alone, and no other analyte", arguments: Analyte.allCases)
    func alone(analyte: Analyte) {
        let isFound = analyte == .fentanyl || analyte == .norfentanyl
        for reading in [SketchedReading.screen(analyte), .laboratory(analyte)] {
            var sketch = RecordSketch()
            sketch.test("t1", .today, reading)
            #expect(sketch.fires(.highLethality) == (isFound ? ["t1": .critical] : [:]))
        }
    }

    @Test(
        "finds any opioid together with a benzodiazepine or alcohol, and with nothing else",
        arguments: Analyte.allCases
    )
    func together(analyte: Analyte) {
        let partners: AnalyteSet = .benzodiazepines.union(.alcohol)
        var withOpioid = RecordSketch()
        withOpioid.test("t1", .today, .laboratory(.codeine), .screen(analyte))
        let isFound = partners.contains(analyte) || AnalyteSet.fentanyls.contains(analyte)
        #expect(withOpioid.fires(.highLethality) == (isFound ? ["t1": .critical] : [:]))

        for partner in [Analyte.alprazolam, .etg] {
            var withPartner = RecordSketch()
            withPartner.test("t1", .today, .screen(partner), .screen(analyte))
            #expect(
                withPartner.fires(.highLethality) == (AnalyteSet.opioids.contains(analyte) ? ["t1": .critical] : [:])
            )
        }
    }

    @Test("doesn't put two tests together")
    func twoTests() {
        var sketch = RecordSketch()
        sketch.test("t1", .today, .laboratory(.codeine))
        sketch.test("t2", .today, .laboratory(.alprazolam))
        #expect(sketch.fires(.highLethality) == [:])
    }

    @Test("names what makes it lethal, and only that")
    func names() throws {
        var sketch = RecordSketch()
        sketch.test("t1", .today, .laboratory(.codeine), .laboratory(.ethanol), .screen(.cocaine), .screen(.fentanyl))
        #expect(try sketch.finding(.highLethality).measured == "Ethanol, Fentanyl, Codeine")

        var fentanyl = RecordSketch()
        fentanyl.test("t1", .today, .laboratory(.codeine), .screen(.cocaine), .screen(.fentanyl))
        #expect(try fentanyl.finding(.highLethality).measured == "Fentanyl")
    }

    @Test("goes by the definitive reading from the day of its report on")
    func refuted() {
        var sketch = RecordSketch()
        sketch.test("t1", .today - 3, .screen(.fentanyl), .laboratory(.fentanyl, .negative, on: .today))
        sketch.test("t2", .today - 3, .screen(.opiates), .screen(.etg), .laboratory(.codeine, .negative, on: .today))
        sketch.test("t3", .today - 3, .screen(.opiates), .screen(.etg), .laboratory(.codeine, on: .today))
        #expect(sketch.fires(.highLethality, on: .today - 1) == ["t1": .critical, "t2": .critical, "t3": .critical])
        #expect(sketch.fires(.highLethality) == ["t3": .critical])
    }

    @Test(
        "leaves out what a medication of that day expects or explains",
        arguments: [
            (["methadone"], [], ["t2", "t3"]), ([], ["methadone"], ["t2", "t3"]), ([], ["alcohol"], ["t2", "t3"]),
            ([], ["fentanyl"], ["t1", "t3"]), ([], ["opioids"], ["t3"]), ([], ["cocaine"], ["t1", "t2", "t3"]),
        ] as [([String], [String], Set<String>)]
    )
    func medication(expects: [String], explains: [String], found: Set<String>) throws {
        var sketch = RecordSketch()
        try sketch.medication(expects: expects, explains: explains, to: .today - 1)
        sketch.test("t1", .today - 1, .laboratory(.methadone), .laboratory(.etg))
        sketch.test("t2", .today - 1, .laboratory(.fentanyl))
        sketch.test("t3", .today, .laboratory(.fentanyl))
        #expect(Set(sketch.fires(.highLethality).keys) == found)
    }

    @Test("looks at collected tests only", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, .laboratory(.fentanyl), .screen(.fentanyl), outcome: outcome)
        #expect(sketch.fires(.highLethality) == (outcome == .collected ? ["t1": .critical] : [:]))
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - daysAgo, .screen(.fentanyl))
        #expect(sketch.fires(.highLethality) == (isFound ? ["t1": .critical] : [:]))
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.test("t1", .today - 10 + days, .screen(.fentanyl))
        #expect(sketch.fires(.highLethality) == (isFound ? ["t1": .critical] : [:]))
    }

    @Test func goesByItsSettings() {
        var sketch = RecordSketch()
        sketch.settings.tests.windowDays = 3
        sketch.test("t1", .today - 2, .screen(.fentanyl))
        sketch.test("t2", .today - 3, .screen(.fentanyl))
        #expect(sketch.fires(.highLethality) == ["t1": .critical])
    }
}
