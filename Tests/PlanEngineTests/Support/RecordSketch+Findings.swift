import CareModel
import CareTesting
import PlanEngine
import Testing

extension RecordSketch {
    /// Everything that the rule book finds on a day.
    func findings(on day: Day = .today) -> [Finding] {
        RuleBook(settings: settings).findings(in: record, on: day)
    }

    /// What one rule finds on a day.
    func findings(_ rule: RuleID, on day: Day = .today) -> [Finding] {
        findings(on: day).filter { $0.rule == rule }
    }

    /// How severe what one rule finds on a day is, by its key, which may not come twice.
    func fires(
        _ rule: RuleID,
        on day: Day = .today,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> [String: Severity] {
        findings(rule, on: day).reduce(into: [:]) { severities, finding in
            if severities[finding.key] != nil {
                Issue.record("two findings with the key \(finding.key)", sourceLocation: sourceLocation)
            }
            severities[finding.key] = finding.severity
        }
    }

    /// The only finding of one rule on a day.
    func finding(
        _ rule: RuleID,
        on day: Day = .today,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Finding {
        let found = findings(rule, on: day)
        try #require(found.count == 1, sourceLocation: sourceLocation)
        return found[0]
    }
}

extension Finding {
    /// The numbers of the rows it rests on.
    var rows: [String] { evidence.map(\.id) }
}

/// The whole numbers in a text, in their order.
func numbers(in text: String) -> [Int] {
    text.split { !$0.isNumber }.compactMap { Int($0) }
}
