/// A day on which the programme is closed, which lowers everybody's required hours.
public struct Closure: Hashable, Codable, Sendable {
    /// The day.
    public var day: Day
    /// Why, in the programme's own words.
    public var reason: String?

    /// Creates a closure.
    public init(day: Day, reason: String? = nil) {
        self.day = day
        self.reason = reason
    }
}
