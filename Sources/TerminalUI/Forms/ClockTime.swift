/// A time of day in hours and minutes, without a date.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int

    /// Creates a time, or `nil` when no clock shows it.
    public init?(hour: Int, minute: Int) {
        guard 0..<24 ~= hour, 0..<60 ~= minute else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// The time as `09:30`.
    public var text: String {
        "\(hour.padded(to: 2)):\(minute.padded(to: 2))"
    }

    /// The minutes since midnight.
    public var minutesSinceMidnight: Int { hour * 60 + minute }

    /// Returns the time some minutes later or earlier, round the clock.
    public func adding(minutes: Int) -> ClockTime {
        let total = ((minutesSinceMidnight + minutes % 1440) % 1440 + 1440) % 1440
        return ClockTime(hour: total / 60, minute: total % 60) ?? self
    }

    /// Returns whether the earlier time comes first.
    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minutesSinceMidnight < right.minutesSinceMidnight
    }
}
