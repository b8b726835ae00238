/// What was added to a group note after it was signed.
public struct NoteAddendum: Hashable, Codable, Sendable {
    /// The session that the note is about.
    public var session: Session.ID
    /// The place among the addenda of the note, from 1.
    public var number: Int
    /// The client whose part it adds to, or `nil` where it adds to the shared text.
    public var client: Client.ID?
    /// When it was written, on the programme's wall clock.
    public var at: LocalTime
    /// Who wrote it, by name.
    public var by: String
    /// The text.
    public var text: String

    /// Creates an addendum.
    public init(session: Session.ID, number: Int, client: Client.ID?, at: LocalTime, by: String, text: String) {
        self.session = session
        self.number = number
        self.client = client
        self.at = at
        self.by = by
        self.text = text
    }
}
