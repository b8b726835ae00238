public import CareModel

/// Somebody to call, and why.
public struct CallLine: Identifiable, Hashable, Sendable {
    /// Why somebody is on the list.
    public enum Reason: Hashable, Sendable {
        /// The week can't reach its hours any more.
        case outOfReach(required: Minutes, reach: Minutes)
        /// The client didn't come to a session today or yesterday.
        case noShow(at: LocalTime, title: String)
    }

    /// The client.
    public let client: ClientName
    /// The telephone number.
    public let phone: String?
    /// Why the client is on the list, the no-show first.
    public let reasons: [Reason]
    /// The latest contact, tried or made.
    public let lastContact: Contact?
    /// The last day on which the client attended a session.
    public let lastSeen: Day?
    /// How often somebody tried on the days since the client was last seen or reached.
    public let attempts: Int
    /// Whether somebody has called today.
    public let isDone: Bool

    /// The client.
    public var id: Client.ID { client.id }
}

/// The people to call, in order: those nobody has called today, then the others.
public struct CallList: Sendable {
    /// One of them.
    public struct Entry: Hashable, Sendable {
        /// The row number of the client.
        public let client: Int64
        /// Whether somebody has called today.
        public let isDone: Bool
        let noShowAt: Int?
        let required: Int
        let reach: Int
    }

    /// The clients in order.
    public let entries: [Entry]
    /// How many of them nobody has called today.
    public var open: Int { entries.count { !$0.isDone } }
}
