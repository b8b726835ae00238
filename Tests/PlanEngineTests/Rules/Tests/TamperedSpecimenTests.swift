import CareModel
import CareTesting
import PlanEngine
import Testing

struct TamperedSpecimenTests {
    @Test(
        "finds a specimen that isn't what it seems, and no other",
        arguments: [
            (SpecimenValidity.valid, false), (.dilute, false), (.substituted, true), (.adulterated, true),
            (.invalid, true), (.temperature, true),
        ]
    )
    func validity(validity: SpecimenValidity, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, validity: validity)
        #expect(sketch.fires(.tamperedSpecimen) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("judges no specimen that wasn't collected", arguments: DrugTest.Outcome.allCases)
    func outcome(outcome: DrugTest.Outcome) {
        var sketch = RecordSketch()
        sketch.test("t1", .today, outcome: outcome, validity: .substituted)
        #expect(sketch.fires(.tamperedSpecimen) == (outcome == .collected ? ["t1": .high] : [:]))
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.test("t1", .today - daysAgo, validity: .invalid)
        #expect(sketch.fires(.tamperedSpecimen) == (isFound ? ["t1": .high] : [:]))
    }

    @Test("says what is wrong with the specimen")
    func measured() throws {
        var sketch = RecordSketch()
        sketch.test("t1", .today, validity: .temperature)
        #expect(try sketch.finding(.tamperedSpecimen).measured == "temperature out of range")
    }

    @Test func goesByItsSettings() {
        var sketch = RecordSketch()
        sketch.settings.tests.windowDays = 3
        sketch.test("t1", .today - 2, validity: .invalid)
        sketch.test("t2", .today - 3, validity: .invalid)
        #expect(sketch.fires(.tamperedSpecimen) == ["t1": .high])
    }
}
