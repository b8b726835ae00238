/// One meeting of a group or with one client.
public struct Session: Hashable, Codable, Identifiable, Sendable {
    /// What a session is known by.
    public typealias ID = RecordID<Session>

    /// Whether a session took place.
    public enum Held: String, Codable, Hashable, CaseIterable, Sendable {
        case yes, no, planned
    }

    /// The session's number.
    public var id: ID
    /// The group whose session it is; `nil` for one outside the groups.
    public var group: TreatmentGroup.ID?
    /// What service it is.
    public var service: Service
    /// When it starts, on the programme's wall clock.
    public var startsAt: LocalTime
    /// When it ends, on the programme's wall clock.
    public var endsAt: LocalTime
    /// The break inside it, which isn't credited.
    public var breakMinutes: Minutes?
    /// What it is about.
    public var topic: String?
    /// Who leads it.
    public var counselor: StaffMember.ID?
    /// Whether it took place; `nil` when that isn't recorded.
    public var held: Held?

    /// Creates a session that is planned.
    public init(id: ID, service: Service, startsAt: LocalTime, endsAt: LocalTime) {
        self.id = id
        self.service = service
        self.startsAt = startsAt
        self.endsAt = endsAt
        held = .planned
    }

    /// The day to which the session belongs: that of its start.
    public var day: Day { startsAt.day }

    /// The minutes that somebody who is there throughout is credited with: the time that really passes, less the break.
    public func scheduledMinutes(in zone: ProgrammeZone) -> Minutes {
        zone.elapsed(from: startsAt, to: endsAt) - (breakMinutes ?? .zero)
    }
}
