public import CareModel

/// A session's attendance sheet: everybody on the roster of that day, and everybody who is marked.
public struct SessionSheet: Hashable, Sendable {
    /// One client's row.
    public struct Row: Identifiable, Hashable, Sendable {
        /// The client.
        public let client: ClientName
        /// How the client attended the group's last sessions, oldest first; `nil` where there is no mark.
        public let before: [AttendanceStatus?]
        /// What happened, or `nil` while the row is not marked.
        public let status: AttendanceStatus?
        /// The minutes that are recorded.
        public let minutes: Minutes?
        /// Why.
        public let reason: String?
        /// The day of the session that a make-up stands for.
        public let madeUp: Day?
        /// The session that a make-up stands for.
        public let makesUp: Session.ID?
        /// When the client came, where that isn't the start.
        public let arrivedAt: LocalTime?
        /// When the client left, where that isn't the end.
        public let leftAt: LocalTime?
        /// How the client took part who wasn't in the room.
        public let mode: AttendanceDetail.Mode?
        /// What else there is to say of the client in this session.
        public let comment: String?
        /// Minutes that count in another session at the same time.
        public let countedElsewhere: Minutes?
        /// Whether the client is on leave that day, so that no mark is needed.
        public let isOnLeave: Bool
        /// The minutes of the session's week that the plan requires.
        public internal(set) var weekRequired: Minutes
        /// The minutes of that week credited so far.
        public internal(set) var weekCredited: Minutes
        /// The minutes of that week that are still ahead.
        public internal(set) var weekAhead: Minutes
        /// How many flags wait for a decision.
        public let flags: Int

        /// The client.
        public var id: Client.ID { client.id }

        /// Whether the week can't reach its hours any more.
        public var isOutOfReach: Bool { weekCredited + weekAhead < weekRequired }
    }

    /// The session.
    public let line: SessionLine
    /// The minutes that somebody who is there throughout is credited with.
    public let scheduled: Minutes
    /// The days of the sessions before, oldest first.
    public let daysBefore: [Day]
    /// The rows, sorted by name.
    public let rows: [Row]

    /// The minutes that a row credits.
    public func credited(_ row: Row) -> Minutes {
        guard line.held != .no, let status = row.status, status != .programmeCancelled else { return .zero }
        if let minutes = row.minutes { return min(minutes, scheduled) }
        return status.creditsWholeSession ? scheduled : .zero
    }

    /// How many rows still need a mark.
    public var unmarked: Int { rows.count { $0.status == nil && !$0.isOnLeave } }
}
