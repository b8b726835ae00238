/// What one unit of a code is.
public enum BillingUnit: String, Codable, Hashable, CaseIterable, Sendable {
    case day, session, hour
    case halfHour = "half_hour"
    case quarterHour = "quarter_hour"

    /// The unit in words.
    public var name: String {
        switch self {
        case .day: "day"
        case .session: "session"
        case .hour: "hour"
        case .halfHour: "half hour"
        case .quarterHour: "quarter hour"
        }
    }

    /// The length of a unit of time, or `nil` for one that isn't time.
    public var length: Minutes? {
        switch self {
        case .day, .session: nil
        case .hour: 60
        case .halfHour: 30
        case .quarterHour: 15
        }
    }
}
