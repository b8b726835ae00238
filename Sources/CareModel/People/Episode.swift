/// One stay in the programme, from admission to discharge.
public struct Episode: Hashable, Codable, Identifiable, Sendable {
    /// What an episode is known by.
    public typealias ID = RecordID<Episode>

    /// The episode number.
    public var id: ID
    /// Who was admitted.
    public var client: Client.ID
    /// The first day.
    public var admittedOn: Day
    /// The last day, or `nil` while the stay goes on.
    public var dischargedOn: Day?
    /// The last day of two-way contact, from which the length of stay is reported.
    public var lastContactOn: Day?
    /// Why the stay ended.
    public var dischargeReason: DischargeReason?

    /// Creates an episode that begins on a day.
    public init(id: ID, client: Client.ID, admittedOn: Day) {
        self.id = id
        self.client = client
        self.admittedOn = admittedOn
    }

    /// Tells whether the client is enrolled on a day; the days of admission and discharge count.
    public func isEnrolled(on day: Day) -> Bool {
        admittedOn <= day && (dischargedOn.map { day <= $0 } ?? true)
    }
}
