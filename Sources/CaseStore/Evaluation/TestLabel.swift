import CareModel
import PlanEngine

/// What a list says of a client's last drug test, in seven letters at most.
enum TestLabel {
    /// `neg`, `POS`, `absent` for a medication that isn't there, or the outcome or validity that stands in the way of a reading.
    static func text(for test: TestRecord, in record: ClientRecord, on day: Day) -> String {
        guard test.isCollected else { return word(for: test.outcome) }
        guard test.validity == .valid else { return word(for: test.validity) }
        let view = TestOnDay(test, on: day, medications: record.medications)
        if !view.unexplainedDefinitive.isEmpty { return "POS" }
        if !view.unexplainedPresumptive.isEmpty { return "POS?" }
        if !view.absentMedications.isEmpty { return "absent" }
        return view.measured.isEmpty ? "to read" : "neg"
    }

    private static func word(for outcome: DrugTest.Outcome) -> String {
        outcome == .notCollected ? "skipped" : outcome.rawValue
    }

    private static func word(for validity: SpecimenValidity) -> String {
        switch validity {
        case .valid, .dilute, .invalid: validity.rawValue
        case .substituted: "subst."
        case .adulterated: "altered"
        case .temperature: "temp."
        }
    }
}
