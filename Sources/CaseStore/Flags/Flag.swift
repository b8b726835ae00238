public import CareModel
public import PlanEngine

/// A finding on file: what was found, how far people are with it, and what they decided.
public struct Flag: Identifiable, Hashable, Sendable {
    /// What a flag is known by inside the file.
    public struct ID: Hashable, Codable, Comparable, Sendable {
        /// The row number.
        public let number: Int64

        init(number: Int64) {
            self.number = number
        }

        /// Compares two flags by the order in which they were opened.
        public static func < (left: ID, right: ID) -> Bool { left.number < right.number }
    }

    /// What people decided about a flag.
    public struct Decision: Hashable, Sendable {
        /// What was decided.
        public let decision: ReviewDecision
        /// Why.
        public let rationale: String
        /// Who decided, by name.
        public let by: String
        /// The day.
        public let on: Day
        /// Until when it waits for information.
        public let holdUntil: Day?
        /// Who signed a change of level as well, by name; `nil` while nobody has.
        public let countersignedBy: String?

        /// Whether a supervisor still has to sign.
        public var awaitsCountersignature: Bool { decision.changesLevel && countersignedBy == nil }
    }

    /// What the flag is known by.
    public let id: ID
    /// The client.
    public let client: ClientName
    /// The rule that opened it, by name; a file may hold flags of rules that this program doesn't have any more.
    public let rule: String
    /// The rule in the words of lists.
    public var title: String { RuleID(rawValue: rule)?.title ?? rule }
    /// The version of the rule.
    public let ruleVersion: Int
    /// What in the record it is about.
    public let key: String
    /// How urgent it is.
    public let severity: Severity
    /// How far people are with it.
    public let state: FlagState
    /// The day on which it opened.
    public let openedOn: Day
    /// One sentence in plain words.
    public let summary: String
    /// The number that was found.
    public let measured: String
    /// The number it was held against.
    public let threshold: String
    /// The rows it rested on when it opened.
    public let evidence: [Evidence]
    /// The smallest change that would clear it.
    public let clearsWhen: String
    /// What it suggests.
    public let action: String
    /// Since when it no longer holds; `nil` while it does.
    public let lapsedOn: Day?
    /// Who has seen it, by name.
    public let acknowledgedBy: String?
    /// What people decided, once they have.
    public let decision: Decision?
}
