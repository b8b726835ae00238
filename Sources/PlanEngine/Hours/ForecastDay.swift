public import CareModel

/// One day of a forecast.
public struct ForecastDay: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// What is required.
    public let required: Minutes
    /// What was credited.
    public let credited: Minutes
    /// The minutes of sessions that aren't marked and aren't over.
    public let ahead: Minutes
    /// The minutes of sessions that are over and not marked.
    public let unmarked: Minutes
    /// The sessions the client is marked for or expected at.
    public let own: [SessionSlot]
    /// Whether anybody has marked the client on the day.
    public let isMarked: Bool

    /// Looks at a day of a stay; `nil` stands for a day before the first one.
    init(_ day: Day, in stay: ClientRecord?, asOf: LocalTime) {
        self.day = day
        guard let stay else {
            (required, credited, ahead, unmarked, own, isMarked) = (.zero, .zero, .zero, .zero, [], false)
            return
        }
        // Nobody can have come to what hasn't begun; who is excused beforehand isn't waited for.
        let marks = stay.marks(on: day...day).filter { $0.session.startsAt <= asOf || $0.credited == .zero }
        let marked = Set(marks.map(\.session.id))
        var waiting: [Session.ID: SessionSlot] = [:]
        for session in stay.roster.joined() where session.day == day && session.isOn && !marked.contains(session.id) {
            waiting[session.id] = session
        }
        func sum(_ isWanted: (SessionSlot) -> Bool) -> Minutes {
            waiting.values.reduce(.zero) { isWanted($1) ? $0 + $1.scheduled : $0 }
        }
        required = stay.required(on: day)
        credited = marks.reduce(.zero) { $0 + $1.credited }
        ahead = sum { $0.endsAt > asOf }
        unmarked = sum { $0.endsAt <= asOf }
        own = (marks.map(\.session) + waiting.values).sorted { $0.precedes($1) }
        isMarked = !marks.isEmpty
    }
}
