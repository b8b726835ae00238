/// A share over some weeks, oldest first.
public struct Trend: Hashable, Sendable {
    /// The share of each week in percent; `nil` where there was nothing to count.
    public let percents: [Int?]

    /// The share of the last week that has one.
    public var latest: Int? { percents.last { $0 != nil } ?? nil }

    /// The share of the week before the last one that has one.
    public var before: Int? { percents.compactMap { $0 }.dropLast().last }
}

/// How the programme has been doing over some weeks.
public struct Trends: Hashable, Sendable {
    /// Group sessions attended, of those at which clients were expected.
    public let groups: Trend
    /// Individual sessions attended, of those at which clients were expected.
    public let individual: Trend
    /// Valid tests without an unexplained positive, of all valid ones.
    public let negativeTests: Trend
}
