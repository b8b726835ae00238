public import CareModel

/// What a page of hours says beside the numbers: the names of sessions, what is made up for, and why a day was closed.
public struct HoursNotes: Hashable, Sendable {
    /// What is said of a session.
    public struct OfSession: Hashable, Sendable {
        /// The group's name, or the service of a session outside the groups.
        public var title: String
        /// The break inside it, which isn't credited.
        public var breakMinutes: Minutes
        /// The session that the client makes up for in it: its day and name.
        public var makesUp: String?
        /// When the client came, where that is recorded.
        public var arrivedAt: LocalTime?
        /// When the client left, where that is recorded.
        public var leftAt: LocalTime?
        /// The minutes that count in another session at the same time, where there are some.
        public var countedElsewhere: Minutes?

        /// Creates what is said of a session.
        public init(title: String, breakMinutes: Minutes = .zero) {
            self.title = title
            self.breakMinutes = breakMinutes
        }
    }

    /// What is said of each session.
    public var sessions: [Session.ID: OfSession] = [:]
    /// Why the programme was closed, where that is recorded.
    public var closures: [Day: String] = [:]

    /// Creates notes with nothing in them.
    public init() {}
}
