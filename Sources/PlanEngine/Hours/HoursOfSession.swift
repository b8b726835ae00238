public import CareModel

/// How the minutes of one session come about.
public struct HoursOfSession: Hashable, Sendable {
    /// Why so many minutes are credited.
    public enum Reason: Hashable, Sendable {
        /// The client was there all the time.
        case whole
        /// So many minutes are recorded.
        case recorded(Minutes)
        /// More minutes are recorded than the session has.
        case capped(Minutes)
        /// The status earns no minutes, and none are recorded.
        case nothing
        /// The session didn't take place.
        case notHeld
        /// Nobody has recorded yet that the session took place.
        case stillPlanned
        /// The programme cancelled it for the client.
        case programmeCancelled
        /// It is over, and nobody has marked the client.
        case noMark
        /// It isn't over yet.
        case ahead
    }

    /// The session.
    public let slot: SessionSlot
    /// The mark, or `nil` while nobody has made one.
    public let mark: SessionMark?
    /// What is said of it besides.
    public let note: HoursNotes.OfSession?
    /// The minutes that are credited.
    public let credited: Minutes
    /// Why so many.
    public let reason: Reason

    /// Works out a session.
    init(slot: SessionSlot, mark: SessionMark?, note: HoursNotes.OfSession?, asOf: LocalTime) {
        self.slot = slot
        self.mark = mark
        self.note = note
        credited = mark?.credited ?? .zero
        reason = Self.reason(slot, mark, asOf)
    }

    private static func reason(_ slot: SessionSlot, _ mark: SessionMark?, _ asOf: LocalTime) -> Reason {
        if slot.held == .no { return .notHeld }
        guard let mark else { return slot.endsAt <= asOf ? .noMark : .ahead }
        if mark.status == .programmeCancelled { return .programmeCancelled }
        if !slot.wasHeld { return .stillPlanned }
        if let minutes = mark.minutes { return minutes > slot.scheduled ? .capped(minutes) : .recorded(minutes) }
        return mark.status.creditsWholeSession ? .whole : .nothing
    }

    /// The minutes that the wall clock moves on from start to end.
    public var onTheClock: Int { slot.endsAt.minutes - slot.startsAt.minutes }

    /// The minutes that really pass, which differ when the clock is set in between.
    public var length: Minutes {
        let pause = note?.breakMinutes ?? .zero
        guard slot.scheduled > .zero else { return Minutes(atLeastZero: onTheClock) }
        return slot.scheduled + pause
    }
}
