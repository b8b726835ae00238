public import CareModel

/// How the hours of one day come about.
public struct HoursOfDay: Hashable, Sendable {
    /// Why nothing is required although the plan asks for it.
    public enum Relief: Hashable, Sendable {
        /// The client wasn't enrolled.
        case notEnrolled
        /// The programme was closed, with the reason where one is recorded.
        case closed(String?)
        /// The client was on leave.
        case onLeave(Leave.Reason)
    }

    /// The day.
    public let day: Day
    /// The plan in force, or `nil` when there was none.
    public let plan: TreatmentPlan?
    /// What the plan asks for on this weekday.
    public let prescribed: Minutes
    /// Why nothing is required, where something stands in the way.
    public let relief: Relief?
    /// What is required.
    public let required: Minutes
    /// The sessions for which the client was marked or is on the roster, in order.
    public let sessions: [HoursOfSession]
    /// The level of care, or `nil` when none is recorded.
    public let level: LevelOfCare?

    /// Works out a day of a stay; `nil` stands for a day before the first one.
    init(_ day: Day, in stay: ClientRecord?, asOf: LocalTime, notes: HoursNotes) {
        self.day = day
        plan = stay?.plan(on: day)
        prescribed = plan?.minutes[day.weekday] ?? .zero
        required = stay?.required(on: day) ?? .zero
        relief = stay.map { Self.relief($0, day, notes) } ?? .notEnrolled
        level = stay?.level(on: day)
        sessions = stay.map { Self.sessions($0, day, asOf, notes) } ?? []
    }

    /// The minutes that were credited.
    public var credited: Minutes { sessions.reduce(.zero) { $0 + $1.credited } }

    /// The credited minutes of some services.
    public func credited(for services: Set<Service>) -> Minutes {
        sessions.reduce(.zero) { services.contains($1.slot.service) ? $0 + $1.credited : $0 }
    }

    private static func relief(_ stay: ClientRecord, _ day: Day, _ notes: HoursNotes) -> Relief? {
        if !stay.episode.isEnrolled(on: day) { return .notEnrolled }
        if stay.closures.contains(day) { return .closed(notes.closures[day]) }
        return stay.leaves.first { $0.covers(day) }.map { .onLeave($0.reason) }
    }

    private static func sessions(
        _ stay: ClientRecord,
        _ day: Day,
        _ asOf: LocalTime,
        _ notes: HoursNotes
    ) -> [HoursOfSession] {
        let marks = Array(stay.marks(on: day...day))
        let marked = Set(marks.map(\.session.id))
        var unmarked: [Session.ID: SessionSlot] = [:]
        for session in stay.roster.joined() where session.day == day && !marked.contains(session.id) {
            unmarked[session.id] = session
        }
        let all = marks.map { ($0.session, $0 as SessionMark?) } + unmarked.values.map { ($0, nil) }
        return all.sorted { $0.0.precedes($1.0) }
            .map { HoursOfSession(slot: $0, mark: $1, note: notes.sessions[$0.id], asOf: asOf) }
    }
}
