/// What a client has agreed to about absences, between two days that both count.
public struct AttendanceContract: Hashable, Codable, Sendable {
    /// The client.
    public var client: Client.ID
    /// The first day.
    public var from: Day
    /// The last day, or `nil` while it goes on.
    public var to: Day?
    /// The unexcused absences that are allowed within ``days``, at least one.
    public var limit: Int
    /// How many days back absences are counted, the day itself included.
    public var days: Int
    /// What else was agreed, in the programme's own words.
    public var note: String?

    /// Creates a contract.
    public init(client: Client.ID, from: Day, to: Day? = nil, limit: Int, days: Int, note: String? = nil) {
        self.client = client
        self.from = from
        self.to = to
        self.limit = limit
        self.days = days
        self.note = note
    }

    /// The absences that a contract may allow.
    public static let limits = 1...99
    /// The days back over which a contract may count.
    public static let windows = 1...366

    /// Tells whether the contract is in force on a day.
    public func covers(_ day: Day) -> Bool {
        from <= day && (to.map { day <= $0 } ?? true)
    }
}
