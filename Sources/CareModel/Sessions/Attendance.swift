/// How one client attended one session.
public struct Attendance: Hashable, Codable, Sendable {
    /// The session.
    public var session: Session.ID
    /// The client.
    public var client: Client.ID
    /// What happened.
    public var status: AttendanceStatus
    /// The minutes the client was there, where they differ from the whole session.
    public var minutes: Minutes?
    /// Why the client was excused or sent home, or left.
    public var reason: String?
    /// The session that this one makes up for.
    public var makesUp: Session.ID?
    /// When the mark was made, on the programme's wall clock.
    public var recordedAt: LocalTime?
    /// Who made the mark.
    public var recordedBy: StaffMember.ID?

    /// Creates a mark.
    public init(session: Session.ID, client: Client.ID, status: AttendanceStatus, minutes: Minutes? = nil) {
        self.session = session
        self.client = client
        self.status = status
        self.minutes = minutes
    }
}
