/// A client's written permission to tell somebody something, until a day.
public struct Consent: Hashable, Codable, Identifiable, Sendable {
    /// What a consent is known by.
    public typealias ID = RecordID<Consent>

    /// The consent's number.
    public var id: ID
    /// The client.
    public var client: Client.ID
    /// Who may be told.
    public var recipient: String
    /// What for.
    public var purpose: String
    /// What may be told.
    public var scope: [String]
    /// The day of the signature.
    public var signedOn: Day
    /// The last day on which it is valid.
    public var expiresOn: Day?
    /// The day on which the client took it back.
    public var revokedOn: Day?

    /// Creates a consent.
    public init(id: ID, client: Client.ID, recipient: String, purpose: String, scope: [String], signedOn: Day) {
        self.id = id
        self.client = client
        self.recipient = recipient
        self.purpose = purpose
        self.scope = scope
        self.signedOn = signedOn
    }
}
