/// A medication that a client takes, with what it may do to a drug test.
public struct Medication: Hashable, Codable, Sendable {
    /// The client.
    public var client: Client.ID
    /// The medication and its strength.
    public var name: String
    /// What a test should find while the client takes it.
    public var expects: AnalyteList
    /// What a test may find while the client takes it.
    public var explains: AnalyteList
    /// Whether it matters at once when it isn't taken, as with buprenorphine or methadone.
    public var isCritical: Bool?
    /// The first day.
    public var from: Day
    /// The last day, or `nil` while it goes on.
    public var to: Day?
    /// Who prescribes it.
    public var prescriber: String?

    /// Creates a medication that tells nothing about tests.
    public init(client: Client.ID, name: String, from: Day) {
        self.client = client
        self.name = name
        self.from = from
        expects = .empty
        explains = .empty
    }

    /// Tells whether the client takes it on a day.
    public func isActive(on day: Day) -> Bool {
        from <= day && (to.map { day <= $0 } ?? true)
    }
}
