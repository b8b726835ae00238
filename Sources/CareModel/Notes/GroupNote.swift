/// What was done in a session and how the group took it: the text that everybody who was there shares.
///
/// Each person's own part is a ``GroupNotePart``. Once it is signed the text stays as it is, and what has to be said later
/// is a ``NoteAddendum``.
public struct GroupNote: Hashable, Codable, Sendable {
    /// The session that the note is about.
    public var session: Session.ID
    /// What the session was about when the note was signed; before that the session itself says it.
    public var topic: String?
    /// What the counselor did.
    public var intervention: String?
    /// How the group took it.
    public var response: String?
    /// Who last wrote the shared text.
    public var writtenBy: StaffMember.ID?
    /// Who signed the note, by name.
    public var signedBy: String?
    /// When it was signed, on the programme's wall clock.
    public var signedAt: LocalTime?

    /// Creates a note without text.
    public init(session: Session.ID) {
        self.session = session
    }
}
