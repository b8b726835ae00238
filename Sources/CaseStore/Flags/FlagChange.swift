public import PlanEngine

/// What became of one flag when its client was looked at again.
public struct FlagChange: Hashable, Sendable {
    /// What happened.
    public enum Event: Hashable, Sendable {
        /// Something was found for the first time.
        case opened
        /// What was found before, and then no more, is there again.
        case returned
        /// The finding is more urgent, or less, than it was.
        case moved(from: Severity, isOpenAgain: Bool)
        /// The day has come on which a hold ends, and what was found still holds: somebody has to decide again.
        case holdEnded
        /// What was found no longer holds; the flag stays.
        case lapsed
    }

    /// The rule, by name.
    public let rule: String
    /// How urgent the flag is now.
    public let severity: Severity
    /// What happened.
    public let event: Event

    /// The rule in the words of lists.
    public var title: String { RuleID(rawValue: rule)?.title ?? rule }

    private var sentence: String {
        switch event {
        case .opened: "flag opened: \(title) (\(severity.rawValue))"
        case .returned: "\(title) holds again"
        case .moved(let from, let isOpenAgain):
            "\(title): \(from.rawValue) → \(severity.rawValue)\(isOpenAgain ? ", open again" : "")"
        case .holdEnded: "the hold of \(title) is over, open again"
        case .lapsed: "\(title) no longer holds"
        }
    }

    /// What became of several flags, in one sentence for the journal.
    static func sentence(of changes: [FlagChange]) -> String {
        let opened = changes.filter { $0.event == .opened }
        guard opened.count > 1 else { return changes.map(\.sentence).joined(separator: "; ") }
        let list = opened.map { "\($0.title) (\($0.severity.rawValue))" }.joined(separator: ", ")
        let rest = changes.filter { $0.event != .opened }.map(\.sentence)
        return (["flags opened: \(list)"] + rest).joined(separator: "; ")
    }
}
