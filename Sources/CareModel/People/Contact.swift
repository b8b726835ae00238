/// A contact with a client outside a session, tried or made.
public struct Contact: Hashable, Codable, Sendable {
    /// How the contact was tried.
    public enum Kind: String, Codable, Hashable, CaseIterable, Sendable {
        case phone, visit, message, letter
    }

    /// The client.
    public var client: Client.ID
    /// When.
    public var at: LocalTime
    /// How.
    public var kind: Kind
    /// Whether the client answered; only such a contact counts as one.
    public var isTwoWay: Bool
    /// What came of it.
    public var note: String?

    /// Creates a contact.
    public init(client: Client.ID, at: LocalTime, kind: Kind, isTwoWay: Bool, note: String? = nil) {
        self.client = client
        self.at = at
        self.kind = kind
        self.isTwoWay = isTwoWay
        self.note = note
    }
}
