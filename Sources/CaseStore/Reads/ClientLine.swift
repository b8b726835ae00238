public import CareModel

/// A client on a list: where the client stands.
public struct ClientLine: Identifiable, Hashable, Sendable {
    /// The client.
    public let client: ClientName
    /// The counselor of record, by name.
    public let counselor: String?
    /// The level of care.
    public let level: String?
    /// Whether the client is enrolled.
    public let isEnrolled: Bool
    /// The minutes of the week that the plan requires.
    public let required: Minutes
    /// The minutes of the week credited so far.
    public let credited: Minutes
    /// The minutes of the week that are still ahead.
    public let ahead: Minutes
    /// The day by which the plan should be reviewed.
    public let reviewDue: Day?
    /// The day of the last drug test.
    public let lastTestDay: Day?
    /// What the last drug test says, in a word.
    public let lastTest: String?
    /// The last day on which the client attended.
    public let lastSeen: Day?
    /// How many flags hold and wait for a decision.
    public let flags: Int
    /// How urgent the most urgent of them is, 0 to 4.
    public let urgency: Int

    /// The client.
    public var id: Client.ID { client.id }

    /// Whether the week can't reach its hours any more.
    public var isOutOfReach: Bool { credited + ahead < required }
}
