/// What a client has worked out for a moment of crisis, in six steps and the client's own words.
public struct SafetyPlan: Hashable, Codable, Sendable {
    /// The client.
    public var client: Client.ID
    /// The day on which it was last gone through.
    public var reviewedOn: Day
    /// What tells the client that a crisis may come.
    public var warningSigns: String?
    /// What the client can do alone.
    public var coping: String?
    /// People and places that take the mind off it.
    public var distractions: String?
    /// Family and friends who may be asked for help.
    public var helpers: String?
    /// Professionals and agencies to call.
    public var professionals: String?
    /// How the surroundings are made safe.
    public var safeEnvironment: String?

    /// Creates an empty safety plan.
    public init(client: Client.ID, reviewedOn: Day) {
        self.client = client
        self.reviewedOn = reviewedOn
    }
}
