import CareModel
import CareTesting
import PlanEngine
import Testing

struct TestRecordTests {
    private func record(_ outcome: DrugTest.Outcome, _ validity: SpecimenValidity) -> TestRecord {
        TestRecord(id: "t1", day: .today, outcome: outcome, validity: validity, readings: [])
    }

    @Test(
        "is valid or tampered only when it was collected",
        arguments: DrugTest.Outcome.allCases,
        SpecimenValidity.allCases
    )
    func validity(outcome: DrugTest.Outcome, validity: SpecimenValidity) {
        let record = record(outcome, validity)
        #expect(record.isCollected == (outcome == .collected))
        #expect(record.isValid == (outcome == .collected && validity == .valid))
        #expect(record.isTampered == (outcome == .collected && validity != .valid && validity != .dilute))
    }

    @Test("puts its readings into the order of their reports")
    func order() {
        let reading = { (day: Day) in SketchedReading.screen(.cocaine, on: day).reading(ofTestOn: day) }
        let record = TestRecord(
            id: "t1",
            day: .today,
            outcome: .collected,
            validity: .valid,
            readings: [reading(.today), reading(.today - 2), reading(.today - 1)]
        )
        #expect(record.readings.map(\.reportedOn) == [.today - 2, .today - 1, .today])
    }
}
