public import CareModel

/// A group note as one client's chart shows it: the shared text and the client's own part, nobody else's.
public struct ClientNote: Hashable, Sendable {
    /// The session.
    public let session: Session.ID
    /// When the session started.
    public let startsAt: LocalTime
    /// The group's name, or the service of a session outside the groups.
    public let title: String
    /// What the session was about.
    public let topic: String
    /// What the counselor did.
    public let intervention: String
    /// How the group took it.
    public let response: String
    /// The client's own part; empty while there is none.
    public let part: String
    /// The client's mark.
    public let status: AttendanceStatus?
    /// Who signed the note.
    public let signedBy: String?
    /// When it was signed.
    public let signedAt: LocalTime?
    /// What was added to the shared text and to the client's part, in order.
    public let addenda: [NoteAddendum]

    /// Whether the client was there; the part of somebody who wasn't is kept, and is no part of the note.
    public var isThere: Bool { status?.isThere ?? false }
}
