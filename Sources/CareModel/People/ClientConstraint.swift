/// A part of the week in which a client can't come, such as a work shift.
public struct ClientConstraint: Hashable, Codable, Sendable {
    /// What stands in the way.
    public enum Kind: String, Codable, Hashable, CaseIterable, Sendable {
        case work, school, childcare, transport, other
    }

    /// The client.
    public var client: Client.ID
    /// The weekday.
    public var weekday: Weekday
    /// When it begins.
    public var starts: TimeOfDay
    /// When it ends; at or before the start when that is after midnight.
    public var ends: TimeOfDay
    /// What stands in the way.
    public var kind: Kind
    /// More about it, in the client's own words.
    public var note: String?
    /// The first day, or `nil` when it has no beginning.
    public var from: Day?
    /// The last day, or `nil` while it goes on.
    public var to: Day?

    /// Creates a constraint.
    public init(client: Client.ID, weekday: Weekday, starts: TimeOfDay, ends: TimeOfDay, kind: Kind) {
        self.client = client
        self.weekday = weekday
        self.starts = starts
        self.ends = ends
        self.kind = kind
    }

    /// Tells whether the constraint stands in the way of a session.
    public func clashes(from start: LocalTime, to end: LocalTime) -> Bool {
        // One that began the evening before may last into the day of the session.
        [start.day.advanced(by: -1), start.day, end.day].contains { day in
            guard day.weekday == weekday, from.map({ $0 <= day }) ?? true, to.map({ day <= $0 }) ?? true else {
                return false
            }
            let begins = LocalTime(day, starts)
            let finishes = LocalTime(ends > starts ? day : day.advanced(by: 1), ends)
            return begins < end && start < finishes
        }
    }
}
