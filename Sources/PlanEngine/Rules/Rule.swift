import CareModel

/// One thing that the plan engine looks for in a client's record.
///
/// A rule is a pure function of the record on a day and of its settings. It never decides: a finding opens a flag, and
/// people review flags.
public protocol Rule: Sendable {
    /// The rule's name.
    static var id: RuleID { get }
    /// The version of the rule's meaning; it rises when the same record would give another finding.
    static var version: Int { get }
    /// What the rule stands on.
    static var basis: Basis { get }
    /// When the rule fires, with its numbers as they are set.
    var firesWhen: String { get }

    /// The findings in a record on a day.
    func findings(in record: RecordOnDay) -> [Finding]
}

extension Rule {
    /// Creates a finding of this rule.
    func finding(
        in record: RecordOnDay,
        key: String,
        _ severity: Severity,
        _ summary: String,
        measured: String,
        threshold: String,
        evidence: [Evidence],
        clearsWhen: String,
        action: SuggestedAction
    ) -> Finding {
        Finding(
            rule: Self.id,
            ruleVersion: Self.version,
            client: record.record.client,
            key: key,
            severity: severity,
            summary: summary,
            measured: measured,
            threshold: threshold,
            evidence: evidence,
            clearsWhen: clearsWhen,
            action: action
        )
    }
}
