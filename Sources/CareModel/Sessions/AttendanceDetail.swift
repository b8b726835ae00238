/// When and how a client took part in a session, beyond the mark itself.
public struct AttendanceDetail: Hashable, Codable, Sendable {
    /// How a client took part who wasn't in the room.
    public enum Mode: String, Codable, Hashable, CaseIterable, Sendable {
        case video, audio

        /// The mode in words.
        public var name: String { self == .video ? "by video" : "by audio only" }
    }

    /// The session.
    public var session: Session.ID
    /// The client.
    public var client: Client.ID
    /// When the client came, on the programme's wall clock; `nil` is the start.
    public var arrivedAt: LocalTime?
    /// When the client left, on the programme's wall clock; `nil` is the end.
    public var leftAt: LocalTime?
    /// How the client took part; `nil` is in the room.
    public var mode: Mode?
    /// What else there is to say of the client in this session.
    public var comment: String?
    /// Minutes of this session that count in another one that the client attended at the same time.
    public var countedElsewhere: Minutes?

    /// Creates a detail with nothing in it.
    public init(session: Session.ID, client: Client.ID) {
        self.session = session
        self.client = client
    }

    /// Whether there is nothing to say.
    public var isEmpty: Bool { self == AttendanceDetail(session: session, client: client) }
}
