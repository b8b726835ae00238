import CareModel
import CareTesting
import PlanEngine
import Testing

struct TestOnDayTests {
    private func view(_ sketch: RecordSketch, on day: Day = .today) throws -> TestOnDay {
        try #require(RecordOnDay(sketch.record, on: day).tests.first)
    }

    @Test("keeps the screen and the laboratory apart, by the latest report")
    func methods() throws {
        var sketch = RecordSketch()
        sketch.test(
            "t1",
            .today - 5,
            .screen(.cocaine),
            .screen(.cannabinoids, .negative),
            .laboratory(.benzoylecgonine, .negative, on: .today - 2),
            .laboratory(.benzoylecgonine, on: .today),
            .laboratory(.fentanyl, .negative, on: .today + 1)
        )
        let early = try view(sketch, on: .today - 5)
        #expect(early.presumptive == [AnalyteSet(.cocaine), AnalyteSet(.cannabinoids)])
        #expect(early.presumptivePositive == AnalyteSet(.cocaine))
        #expect(early.definitive.isEmpty)
        #expect(early.unsettled == AnalyteSet(.cocaine))
        #expect(early.positive == AnalyteSet(.cocaine))

        let refuted = try view(sketch, on: .today - 2)
        #expect(refuted.definitive == AnalyteSet(.benzoylecgonine))
        #expect(refuted.definitivePositive.isEmpty)
        #expect(refuted.unsettled.isEmpty)
        #expect(refuted.positive.isEmpty)

        let confirmed = try view(sketch)
        #expect(confirmed.definitivePositive == AnalyteSet(.benzoylecgonine))
        #expect(confirmed.presumptivePositive == AnalyteSet(.cocaine))
        #expect(confirmed.positive == AnalyteSet(.benzoylecgonine))
        #expect(confirmed.measured == AnalyteSet([.cocaine, .cannabinoids, .benzoylecgonine]))
    }

    @Test("holds what it found against the medications of its day")
    func explained() throws {
        var sketch = RecordSketch()
        try sketch.medication("One", expects: ["buprenorphine"], explains: ["alcohol"])
        try sketch.medication("Two", explains: ["oxycodone"], from: .today - 4)
        sketch.test("t1", .today - 5, .screen(.buprenorphine), .screen(.oxycodone), .laboratory(.etg))
        let test = try view(sketch)
        #expect(test.medications.map(\.name) == ["One"])
        #expect(test.explained == AnalyteSet([.buprenorphine, .ethanol, .etg, .ets]))
        #expect(test.unexplainedPresumptive == AnalyteSet(.oxycodone))
        #expect(test.unexplainedDefinitive.isEmpty)
        #expect(test.unexplained == AnalyteSet(.oxycodone))
    }

    @Test("finds nothing unexplained unless a specimen was collected", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) throws {
        var sketch = RecordSketch()
        sketch.test("t1", .today, .screen(.cocaine), .laboratory(.fentanyl), outcome: outcome)
        #expect(try view(sketch).unexplained.isEmpty == (outcome != .collected))
    }
}
