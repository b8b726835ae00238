import CareModel
import CaseStore
import PlanEngine

/// A finding as the command prints it.
struct FlagLine: Encodable {
    let rule: RuleID
    let ruleVersion: Int
    let client: Client.ID
    let key: String
    let severity: Severity
    let firstFiredOn: Day
    let summary: String
    let evidence: [Evidence]
    let clearsWhen: String
    let action: SuggestedAction
    let state: String

    enum CodingKeys: String, CodingKey {
        case rule, client, key, severity, summary, evidence, action, state
        case ruleVersion = "rule_version"
        case firstFiredOn = "first_fired_on"
        case clearsWhen = "clears_when"
    }

    init(_ finding: Finding, on day: Day, flag: Flag?) {
        rule = finding.rule
        ruleVersion = finding.ruleVersion
        client = finding.client
        key = finding.key
        severity = finding.severity
        // A flag that opened later than the day wasn't on file on it.
        firstFiredOn = flag.map { min($0.openedOn, day) } ?? day
        summary = finding.summary
        evidence = finding.evidence
        clearsWhen = finding.clearsWhen
        action = finding.action
        state = (flag?.state ?? .open).rawValue
    }

    /// The most urgent first, then by client, rule and key.
    func precedes(_ other: FlagLine) -> Bool {
        if severity != other.severity { return severity > other.severity }
        if client != other.client { return client < other.client }
        return (rule.rawValue, key) < (other.rule.rawValue, other.key)
    }
}
