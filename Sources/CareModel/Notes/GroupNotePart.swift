/// What a group note says of one client; nobody else's chart shows it.
public struct GroupNotePart: Hashable, Codable, Sendable {
    /// The session that the note is about.
    public var session: Session.ID
    /// The client.
    public var client: Client.ID
    /// The text; empty once a part was emptied again.
    public var text: String

    /// Creates a client's part of a note.
    public init(session: Session.ID, client: Client.ID, text: String) {
        self.session = session
        self.client = client
        self.text = text
    }
}
