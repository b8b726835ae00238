/// A moment, the same everywhere, in milliseconds since the first of 1 January 1970 in universal time.
public struct Instant: Hashable, Comparable, Codable, Sendable {
    /// Milliseconds since the epoch.
    public let milliseconds: Int64

    /// Creates a moment from milliseconds since the epoch.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Compares two moments.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
