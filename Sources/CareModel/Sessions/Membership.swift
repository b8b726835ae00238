/// A client's place in a group, between two days that both count.
public struct Membership: Hashable, Codable, Sendable {
    /// The group.
    public var group: TreatmentGroup.ID
    /// The client.
    public var client: Client.ID
    /// The first day.
    public var from: Day
    /// The last day, or `nil` while it goes on.
    public var to: Day?

    /// Creates a membership.
    public init(group: TreatmentGroup.ID, client: Client.ID, from: Day, to: Day? = nil) {
        self.group = group
        self.client = client
        self.from = from
        self.to = to
    }

    /// Tells whether the client is on the group's roster on a day.
    public func covers(_ day: Day) -> Bool {
        from <= day && (to.map { day <= $0 } ?? true)
    }
}
