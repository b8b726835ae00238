/// A payer's consent to pay for so many units of a code for one client, between two days that both count.
public struct Authorisation: Hashable, Codable, Identifiable, Sendable {
    /// What an authorisation is known by.
    public typealias ID = RecordID<Authorisation>

    /// The programme's own number for the record.
    public var id: ID
    /// The client.
    public var client: Client.ID
    /// Who pays.
    public var payer: String
    /// The code it is for, as ``BillingCode/code`` has it.
    public var code: String
    /// The payer's number for it.
    public var number: String?
    /// How many units it is for.
    public var units: Int
    /// The first day.
    public var from: Day
    /// The last day.
    public var to: Day
    /// When the payer wants to hear how it goes.
    public var nextReview: Day?
    /// Anything else.
    public var note: String?

    /// Creates an authorisation.
    public init(id: ID, client: Client.ID, payer: String, code: String, units: Int, from: Day, to: Day) {
        self.id = id
        self.client = client
        self.payer = payer
        self.code = code
        self.units = units
        self.from = from
        self.to = to
    }

    /// Tells whether a day lies inside the authorisation.
    public func covers(_ day: Day) -> Bool {
        from <= day && day <= to
    }
}
