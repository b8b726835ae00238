public import CareModel

/// A session's group note with everybody it is about.
public struct SessionNote: Sendable {
    /// One person to whom the note is about something.
    public struct Person: Identifiable, Hashable, Sendable {
        /// The client.
        public let client: ClientName
        /// The row of the attendance sheet, from 1; `nil` for somebody who isn't on it any more.
        public let row: Int?
        /// The mark, or `nil` while there is none.
        public let status: AttendanceStatus?
        /// The person's own part; empty while there is none.
        public let text: String
        /// The version of the part, for changes.
        public let version: RecordVersion

        /// The client.
        public var id: Client.ID { client.id }
        /// Whether the person was there, and so has a part.
        public var isThere: Bool { status?.isThere ?? false }
        /// Whether there are words in the part.
        public var hasWords: Bool { !text.allSatisfy(\.isWhitespace) }
        /// Whether there is a part that isn't part of the note, because the person wasn't there; it is kept.
        public var isKept: Bool { hasWords && !isThere }
    }

    /// The session.
    public let line: SessionLine
    /// What it is about; of a signed note, what it was about when it was signed.
    public let topic: String
    /// The shared text; empty while nobody wrote any.
    public let note: GroupNote
    /// Whether any of it is saved.
    public let isOnFile: Bool
    /// The version of the shared text, for changes.
    public let version: RecordVersion
    /// Who last saved the shared text, by name.
    public let writtenBy: String?
    /// Everybody on the sheet in its order, and everybody with a part.
    public let people: [Person]
    /// What was added after the note was signed, in order.
    public let addenda: [NoteAddendum]
    /// The version of the whole file as it was read, for a signature.
    public let readAt: RecordVersion

    /// Whether the note is signed.
    public var isSigned: Bool { note.signedBy != nil }

    /// How far the note is, whatever is being typed.
    public var state: NoteState {
        if let signedBy = note.signedBy { return .signed(by: signedBy) }
        return isOnFile ? .saved : .none
    }

    /// Where what is typed into the note of a session is kept until it is saved.
    public static func draftPlace(of session: Session.ID) -> String { "note/\(session)" }
}
