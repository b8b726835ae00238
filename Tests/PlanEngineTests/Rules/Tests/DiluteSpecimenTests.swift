import CareModel
import CareTesting
import PlanEngine
import Testing

struct DiluteSpecimenTests {
    @Test("finds a dilute specimen, and no other", arguments: SpecimenValidity.allCases)
    func validity(validity: SpecimenValidity) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, validity: validity)
        #expect(sketch.fires(.diluteSpecimen) == (validity == .dilute ? ["t1": .medium] : [:]))
    }

    @Test("judges no specimen that wasn't collected", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, outcome: outcome, validity: .dilute)
        #expect(sketch.fires(.diluteSpecimen) == (outcome == .collected ? ["t1": .medium] : [:]))
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - daysAgo, validity: .dilute)
        #expect(sketch.fires(.diluteSpecimen) == (isFound ? ["t1": .medium] : [:]))
    }

    @Test(
        "is high when there are two within 30 days",
        arguments: [(27, ["t1": .high, "t2": .high]), (28, ["t2": .high]), (29, ["t2": .high]), (30, ["t2": .medium])]
            as [(Int, [String: Severity])]
    )
    func recurring(daysAgo: Int, found: [String: Severity]) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - daysAgo, validity: .dilute)
        sketch.test("t2", .today, validity: .dilute)
        #expect(sketch.fires(.diluteSpecimen) == found)
    }

    @Test func showsEverySpecimenThatMakesItHigh() throws {
        var sketch = RecordSketch()
        sketch.test("t1", .today - 29, validity: .dilute)
        sketch.test("t2", .today, validity: .dilute)
        let finding = try sketch.finding(.diluteSpecimen)
        #expect(finding.rows == ["t1", "t2"])
        #expect(finding.measured == "2 in 30 days")
    }

    @Test("counts nothing from before the admission")
    func admission() {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.test("t1", .today - 11, validity: .dilute)
        sketch.test("t2", .today - 10, validity: .dilute)
        #expect(sketch.fires(.diluteSpecimen) == ["t2": .medium])
    }

    @Test func goesByItsSettings() {
        var sketch = RecordSketch()
        sketch.settings.tests.windowDays = 3
        sketch.settings.tests.repeatedLongDays = 5
        sketch.settings.tests.recurringCount = 3
        sketch.test("t1", .today - 2, validity: .dilute)
        sketch.test("t2", .today - 3, validity: .dilute)
        sketch.test("t3", .today - 5, validity: .dilute)
        #expect(sketch.fires(.diluteSpecimen) == ["t1": .medium])
        sketch.test("t4", .today - 4, validity: .dilute)
        #expect(sketch.fires(.diluteSpecimen) == ["t1": .high])
    }
}
