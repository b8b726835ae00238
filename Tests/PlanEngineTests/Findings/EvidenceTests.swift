import CareModel
import CareTesting
import PlanEngine
import Testing

struct EvidenceTests {
    @Test(
        "tells a specimen's validity and what it reads",
        arguments: [
            (.valid, [.screen(.cocaine, .negative), .laboratory(.fentanyl)], "valid; definitive positive: Fentanyl"),
            (.invalid, [.laboratory(.fentanyl)], "invalid; definitive positive: Fentanyl"),
            (
                .valid, [.laboratory(.fentanyl), .screen(.opiates)],
                "valid; definitive positive: Fentanyl; presumptive positive: Opiates"
            ),
            (
                .valid, [.laboratory(.fentanyl), .screen(.opiates), .laboratory(.morphine, .negative)],
                "valid; definitive positive: Fentanyl"
            ),
            (
                .valid, [.laboratory(.fentanyl), .laboratory(.oxycodone)],
                "valid; definitive positive: Fentanyl, Oxycodone; explained by medication: Oxycodone"
            ),
        ] as [(SpecimenValidity, [SketchedReading], String)]
    )
    func test(validity: SpecimenValidity, readings: [SketchedReading], says: String) throws {
        var sketch = RecordSketch()
        try sketch.medication(explains: ["oxycodone"])
        sketch.test("t1", "2026-11-18", readings, validity: validity)
        let evidence = try #require(sketch.finding(.definitivePositive).evidence.first)
        #expect(evidence.kind == .test)
        #expect(evidence.id == "t1")
        #expect(evidence.date == "2026-11-18")
        #expect(evidence.says == says)
    }

    @Test("tells a negative test, and one without readings, by its validity")
    func quietTests() throws {
        var sketch = RecordSketch()
        sketch.test("t1", .today - 1, .screen(.cocaine, .negative), validity: .dilute)
        sketch.test("t2", .today, validity: .dilute)
        #expect(
            try #require(sketch.findings(.diluteSpecimen).first).evidence.map(\.says) == ["dilute; negative", "dilute"]
        )
    }

    @Test(
        "tells an outcome in words",
        arguments: [
            (.missed, .missedTest, "missed"), (.refused, .refusedTest, "refused"),
            (.unable, .unableToProvide, "unable to provide"),
        ] as [(DrugTest.Outcome, RuleID, String)]
    )
    func outcome(outcome: DrugTest.Outcome, rule: RuleID, says: String) throws {
        var sketch = RecordSketch()
        sketch.test("t1", .today, .screen(.cocaine), outcome: outcome)
        #expect(try sketch.finding(rule).evidence.map(\.says) == [says])
    }

    @Test("tells what was credited of a session, and why not all")
    func mark() throws {
        var sketch = RecordSketch()
        sketch.mark("2026-11-18", .sentHome, 30, service: .caseManagement, because: "impaired", id: "s1")
        let evidence = try #require(sketch.finding(.sentHome).evidence.first)
        #expect(evidence.kind == .attendance)
        #expect(evidence.id == "s1")
        #expect(evidence.date == "2026-11-18")
        #expect(evidence.says == "sent home, 30 of 180 min, case management, impaired")
    }
}
