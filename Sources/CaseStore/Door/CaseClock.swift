public import CareModel

/// Where the program takes the time from; nothing below it reads a clock.
public struct CaseClock: Sendable {
    private let now: @Sendable () -> Instant
    private let pretended: Pretended?

    private struct Pretended {
        let day: Day
        let time: TimeOfDay?
    }

    /// Creates a clock from a source of instants.
    public init(now: @escaping @Sendable () -> Instant) {
        self.now = now
        pretended = nil
    }

    private init(now: @escaping @Sendable () -> Instant, pretended: Pretended) {
        self.now = now
        self.pretended = pretended
    }

    /// The same clock, pretending that today is another day, and the time another where one is given.
    ///
    /// What is journaled keeps the true instant beside the pretended day.
    public func pretending(_ day: Day, at time: TimeOfDay? = nil) -> CaseClock {
        CaseClock(now: now, pretended: Pretended(day: day, time: time))
    }

    /// Whether the clock pretends, which every screen must show.
    public var isPretending: Bool { pretended != nil }

    /// The moment as a programme in `zone` knows it.
    public func moment(in zone: ProgrammeZone) -> Moment {
        let instant = now()
        let local = zone.localTime(at: instant)
        guard let pretended else { return Moment(instant: instant, local: local) }
        return Moment(instant: instant, local: LocalTime(pretended.day, pretended.time ?? local.time))
    }
}

/// An instant, with what the programme's wall clock shows.
public struct Moment: Hashable, Sendable {
    /// The instant.
    public let instant: Instant
    /// What the wall clock shows, or is made to show.
    public let local: LocalTime

    /// The day.
    public var today: Day { local.day }
}
