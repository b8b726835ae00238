public import CareModel

/// What the rules need to know of a session.
public struct SessionSlot: Hashable, Sendable {
    /// The session.
    public let id: Session.ID
    /// When it starts.
    public let startsAt: LocalTime
    /// When it ends.
    public let endsAt: LocalTime
    /// The minutes that somebody who is there throughout is credited with.
    public let scheduled: Minutes
    /// What service it is.
    public let service: Service
    /// Whether it took place; `nil` when that isn't recorded.
    public let held: Session.Held?

    /// Creates a slot.
    public init(
        id: Session.ID,
        startsAt: LocalTime,
        endsAt: LocalTime,
        scheduled: Minutes,
        service: Service,
        held: Session.Held?
    ) {
        self.id = id
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.scheduled = scheduled
        self.service = service
        self.held = held
    }

    /// The day to which the session belongs.
    public var day: Day { startsAt.day }

    /// The day on which it ends.
    public var endDay: Day { endsAt.day }

    /// Whether the session took place; one of which nothing is recorded did.
    public var wasHeld: Bool { held == .yes || held == nil }

    /// Whether the session took place or still may.
    public var isOn: Bool { held != .no }

    /// Tells whether the two sessions go on at the same time, if only for a minute.
    public func overlaps(_ other: SessionSlot) -> Bool {
        startsAt < other.endsAt && other.startsAt < endsAt
    }

    /// Tells whether the session comes before another one, by start and then by number.
    public func precedes(_ other: SessionSlot) -> Bool {
        startsAt == other.startsAt ? id < other.id : startsAt < other.startsAt
    }
}
