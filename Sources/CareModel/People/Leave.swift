/// Days on which a client isn't expected, such as a stay in hospital; both ends count.
public struct Leave: Hashable, Codable, Sendable {
    /// Why a client isn't expected.
    public enum Reason: String, Codable, Hashable, CaseIterable, Sendable {
        case hospital, custody, approved
    }

    /// The client.
    public var client: Client.ID
    /// The first day.
    public var from: Day
    /// The last day, or `nil` while the end isn't known.
    public var to: Day?
    /// Why.
    public var reason: Reason

    /// Creates a leave.
    public init(client: Client.ID, from: Day, to: Day? = nil, reason: Reason) {
        self.client = client
        self.from = from
        self.to = to
        self.reason = reason
    }

    /// Tells whether a day lies inside the leave.
    public func covers(_ day: Day) -> Bool {
        from <= day && (to.map { day <= $0 } ?? true)
    }
}
