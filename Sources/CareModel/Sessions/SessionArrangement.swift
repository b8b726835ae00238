/// What is arranged for one session alone: its room, who else leads it, which topic it is, why it wasn't held.
public struct SessionArrangement: Hashable, Codable, Sendable {
    /// The session.
    public var session: Session.ID
    /// Where it is, when that isn't the group's room.
    public var room: String?
    /// Who leads it together with the counselor.
    public var coCounselor: StaffMember.ID?
    /// The place of its topic in the group's curriculum, from 1; `nil` when the topic was written by hand.
    public var topicNumber: Int?
    /// Why it isn't held, in the programme's own words.
    public var notHeld: String?

    /// Creates an arrangement with nothing in it.
    public init(session: Session.ID) {
        self.session = session
    }

    /// Whether nothing is arranged.
    public var isEmpty: Bool { self == SessionArrangement(session: session) }
}
