/// How soon a finding wants attention.
public enum Severity: String, Codable, Hashable, CaseIterable, Sendable {
    /// Good news, shown with the same care.
    case positive
    /// A task.
    case low
    /// For this week's review.
    case medium
    /// For a review within two working days.
    case high
    /// For the same day; the supervisor is told.
    case critical
}

extension Severity: Comparable {
    /// Compares two severities by urgency.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.urgency < right.urgency
    }

    /// The place in the order of urgency, 0 for good news to 4 for critical.
    public var urgency: Int {
        switch self {
        case .positive: 0
        case .low: 1
        case .medium: 2
        case .high: 3
        case .critical: 4
        }
    }
}
