public import CareModel
public import PlanEngine

/// Whose hours of a week are looked at, in the order of a list: those who miss most first.
///
/// Only what the order needs is held; the rows on the screen are read when they are drawn.
public struct WeekHours: Sendable {
    /// One client's week in three numbers.
    public struct Entry: Hashable, Sendable {
        /// The row number of the client.
        public let client: Int64
        /// What is required.
        public let required: Minutes
        /// What was credited so far.
        public let credited: Minutes
        /// What it comes to when everything ahead is attended.
        public let reach: Minutes

        /// Whether the client's own sessions can't be enough any more.
        public var isShort: Bool { reach < required }
    }

    /// The week.
    public let week: Week
    /// The clients in order.
    public let entries: [Entry]

    /// Those who miss most first; who misses nothing by what is still to come, then in the order they came in.
    init(week: Week, _ entries: [Entry]) {
        self.week = week
        self.entries = entries.enumerated().sorted { left, right in
            Self.rank(left.element, left.offset) < Self.rank(right.element, right.offset)
        }.map(\.element)
    }

    private static func rank(_ entry: Entry, _ place: Int) -> (Int, Int, Int) {
        (
            -(entry.required - entry.reach).count, -(entry.required - entry.credited).count, place
        )
    }
}

/// A client's week of hours on a list.
public struct HoursLine: Identifiable, Sendable {
    /// The client.
    public let client: ClientName
    /// The row number of the client, by which lists know it.
    public let number: Int64
    /// What the week can come to.
    public let forecast: WeekForecast

    /// The client.
    public var id: Client.ID { client.id }
}
