/// A length of service in whole minutes, the unit in which sessions are timed, credited and prescribed.
public struct Minutes: Hashable, Comparable, Sendable {
    /// The number of minutes, never negative.
    public let count: Int

    /// Creates a length of time, or `nil` when `count` is negative.
    public init?(_ count: Int) {
        guard count >= 0 else { return nil }
        self.count = count
    }

    /// Creates a length of time; what lies below zero counts as none.
    public init(atLeastZero count: Int) {
        self.count = max(0, count)
    }

    /// No time at all.
    public static let zero: Minutes = 0

    /// The sum of two lengths.
    public static func + (left: Minutes, right: Minutes) -> Minutes {
        Minutes(atLeastZero: left.count + right.count)
    }

    /// Adds a length.
    public static func += (left: inout Minutes, right: Minutes) {
        left = left + right
    }

    /// What is left of the first length after the second is taken away; never below zero.
    public static func - (left: Minutes, right: Minutes) -> Minutes {
        Minutes(atLeastZero: left.count - right.count)
    }

    /// Compares two lengths.
    public static func < (left: Minutes, right: Minutes) -> Bool {
        left.count < right.count
    }

    /// Tells whether the length is less than `percent` hundredths of another one, in exact arithmetic.
    public func isBelow(percent: Int, of whole: Minutes) -> Bool {
        count * 100 < percent * whole.count
    }

    /// The share of another length in whole percent, rounded down; 100 when there is nothing to reach.
    public func percent(of whole: Minutes) -> Int {
        whole.count == 0 ? 100 : count * 100 / whole.count
    }

    /// The length in hours with one decimal, such as `7.5`, rounded to the nearest tenth.
    public var hours: String {
        let tenths = (count + 3) / 6
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension Minutes: ExpressibleByIntegerLiteral {
    /// Creates a length of time written in the source.
    public init(integerLiteral count: Int) {
        self.init(atLeastZero: count)
    }
}

extension Minutes: Codable {
    /// Reads a whole number of minutes.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let count = try container.decode(Int.self)
        guard let minutes = Minutes(count) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "negative minutes: \(count)")
        }
        self = minutes
    }

    /// Writes the whole number of minutes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(count)
    }
}
