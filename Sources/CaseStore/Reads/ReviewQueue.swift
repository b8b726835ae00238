public import CareModel

/// The review of a week: every enrolled client, those about whom nobody has decided first.
public struct ReviewQueue: Sendable {
    /// A client of the review.
    public struct Line: Identifiable, Hashable, Sendable {
        /// The client.
        public let client: ClientName
        /// How urgent the most urgent flag is, 0 to 4.
        public let urgency: Int
        /// How many flags wait for a decision.
        public let flags: Int
        /// What was decided, once it is.
        public let decision: ReviewDecision?
        /// Whether a supervisor still has to sign the decision.
        public let awaitsCountersignature: Bool

        /// The client.
        public var id: Client.ID { client.id }
    }

    /// The week.
    public let week: Week
    /// The clients: those without a decision by urgency and name, then those that are decided.
    public let lines: [Line]
    /// Who has signed off the review, by name.
    public let signedOffBy: String?

    /// How many clients are decided.
    public var decided: Int { lines.count { $0.decision != nil } }
    /// How many clients are still to decide.
    public var toDecide: Int { lines.count - decided }
}

/// What was decided about a client in the review of a week.
public struct ReviewRecord: Hashable, Sendable {
    /// The first day of the week.
    public let week: Day
    /// The client.
    public let client: Client.ID
    /// What was decided.
    public let decision: ReviewDecision
    /// Why.
    public let rationale: String
    /// Until when it waits for information.
    public let holdUntil: Day?
    /// Who decided, by name.
    public let decidedBy: String
    /// When.
    public let decidedAt: Instant
    /// The SHA-256 of what the team saw.
    public let packetHash: String
    /// What the team saw, as JSON.
    public let packet: String
    /// Who countersigned, by name.
    public let countersignedBy: String?
}
