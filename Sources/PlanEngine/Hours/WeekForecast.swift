public import CareModel

/// What a client's week can still come to, as of a moment in it.
///
/// It goes by what is on file: the sessions on the client's rosters that aren't marked and aren't over, and no others. Sessions
/// that are over and not marked may still turn out attended, so nobody is out of reach while those would be enough.
public struct WeekForecast: Sendable {
    /// How the week stands.
    public enum State: Hashable, Sendable {
        /// The required minutes are credited, or none are required.
        case met
        /// The sessions ahead are enough.
        case willMeet
        /// They are enough once sheets that nobody has taken yet are.
        case waitsForSheets
        /// They aren't, and these sessions of other groups would be; as few as possible.
        case canMeet(with: [OpenSession])
        /// Whatever the client attends, so much is missing.
        case outOfReach(by: Minutes)
    }

    /// What is required.
    public let required: Minutes
    /// What was credited so far.
    public let credited: Minutes
    /// The minutes still ahead.
    public let ahead: Minutes
    /// The minutes of sessions that are over and not marked.
    public let unmarked: Minutes
    /// How the week stands.
    public let state: State
    /// Each day.
    public let days: [ForecastDay]
    /// Whether the week lies behind the moment.
    public let isOver: Bool

    /// Looks ahead in a week.
    /// - Parameters:
    ///   - stays: The client's records, those that touch the week, in any order.
    ///   - week: The week.
    ///   - asOf: The moment.
    ///   - open: The sessions of the week to which somebody could come besides.
    public init(of stays: [ClientRecord], in week: Week, asOf: LocalTime, open: [OpenSession] = []) {
        let days = week.days.map { ForecastDay($0, in: ClientRecord.stay(of: stays, on: $0), asOf: asOf) }
        self.days = days
        isOver = week.lastDay < asOf.day
        required = days.reduce(.zero) { $0 + $1.required }
        credited = days.reduce(.zero) { $0 + $1.credited }
        ahead = days.reduce(.zero) { $0 + $1.ahead }
        unmarked = days.reduce(.zero) { $0 + $1.unmarked }
        if credited >= required {
            state = .met
        } else if credited + ahead >= required {
            state = .willMeet
        } else if credited + ahead + unmarked >= required {
            state = .waitsForSheets
        } else {
            let missing = required - (credited + ahead + unmarked)
            let fitting = Self.fitting(open, stays, days, asOf)
            let set = SessionSet(closing: missing, from: fitting)
            state = set.isEnough ? .canMeet(with: set.sessions) : .outOfReach(by: missing - set.minutes)
        }
    }

    /// The minutes by the end of the week when the client attends everything ahead.
    public var reach: Minutes { credited + ahead }

    /// Whether the client's own sessions can't be enough any more.
    public var isShort: Bool {
        switch state {
        case .met, .willMeet, .waitsForSheets: false
        case .canMeet, .outOfReach: true
        }
    }

    /// The sessions to which the client could come: still to begin, with a place, on a day on which the client is expected at
    /// all, and not while one of the client's own goes on.
    private static func fitting(
        _ open: [OpenSession],
        _ stays: [ClientRecord],
        _ days: [ForecastDay],
        _ asOf: LocalTime
    ) -> [OpenSession] {
        let own = days.flatMap(\.own)
        let ids = Set(own.map(\.id))
        return open.filter { offer in
            guard offer.places > 0, offer.slot.isOn, offer.slot.startsAt >= asOf, !ids.contains(offer.slot.id),
                let stay = ClientRecord.stay(of: stays, on: offer.slot.day),
                stay.episode.isEnrolled(on: offer.slot.day), !stay.isSuspended(on: offer.slot.day),
                !stay.closures.contains(offer.slot.day)
            else { return false }
            return !own.contains { $0.isOn && $0.overlaps(offer.slot) }
        }
    }
}
