import CareModel
import PlanEngine

/// What a list says of a client's last drug test.
enum TestLabel {
    /// `neg`, `POS`, `expected`, or the outcome or validity that stands in the way of a reading.
    static func text(for test: TestRecord, in record: ClientRecord, on day: Day) -> String {
        guard test.isCollected else { return test.outcome.name }
        guard test.validity == .valid else { return test.validity.rawValue }
        let view = TestOnDay(test, on: day, medications: record.medications)
        if !view.unexplainedDefinitive.isEmpty { return "POS" }
        if !view.unexplainedPresumptive.isEmpty { return "POS?" }
        return view.measured.isEmpty ? "no reading" : "neg"
    }
}
