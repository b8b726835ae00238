public import CareModel

/// Something in a client's record that deserves a look, with everything that speaks for it.
///
/// A finding is known by its rule, its client and its key: the same event gives the same finding on the next day.
public struct Finding: Hashable, Sendable {
    /// The rule that found it.
    public let rule: RuleID
    /// The version of the rule.
    public let ruleVersion: Int
    /// Whose record it is about.
    public let client: Client.ID
    /// What in the record it is about, stable from day to day.
    public let key: String
    /// How soon it wants attention.
    public let severity: Severity
    /// One sentence in plain words, without a name.
    public let summary: String
    /// The number that was found, with its unit.
    public let measured: String
    /// The number it was held against, with its unit.
    public let threshold: String
    /// The rows it rests on.
    public let evidence: [Evidence]
    /// The smallest change that would clear it.
    public let clearsWhen: String
    /// What it suggests.
    public let action: SuggestedAction
}
