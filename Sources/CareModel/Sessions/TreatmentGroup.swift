/// A series of sessions with its own roster, such as a relapse-prevention group on Mondays.
public struct TreatmentGroup: Hashable, Codable, Identifiable, Sendable {
    /// What a group is known by.
    public typealias ID = RecordID<TreatmentGroup>

    /// The group's number.
    public var id: ID
    /// The name, as it is shown on the day's list.
    public var name: String
    /// What service its sessions are.
    public var service: Service
    /// The weekday on which it meets.
    public var weekday: Weekday?
    /// When it starts.
    public var starts: TimeOfDay?
    /// When it ends; earlier than the start when it ends after midnight.
    public var ends: TimeOfDay?
    /// The break inside it, which isn't credited.
    public var breakMinutes: Minutes?
    /// Where it meets.
    public var room: String?
    /// Who leads it.
    public var counselor: StaffMember.ID?

    /// Creates a group.
    public init(id: ID, name: String, service: Service) {
        self.id = id
        self.name = name
        self.service = service
    }
}
