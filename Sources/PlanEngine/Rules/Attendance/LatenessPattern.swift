import CareModel

/// A client keeps losing minutes at the edges of sessions.
///
/// Finding: three late arrivals or early departures in 14 days, or 45 minutes lost by them in the week.
///
/// Remedy: ask about the way, the work and the children; change the schedule.
///
/// Source: none confirms the numbers.
struct LatenessPattern: Rule {
    static let id = RuleID.latenessPattern
    static let version = 1
    static let basis = Basis.proposal("the counts and minutes are proposed")

    let settings: AttendanceSettings

    var firesWhen: String {
        "\(settings.latenessCount) late arrivals or early departures in \(settings.latenessDays) days: low; "
            + "\(settings.latenessMediumCount) of them, or \(settings.latenessMinutes) minutes lost in the week: medium"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let isEdge = { (mark: SessionMark) in mark.status == .late || mark.status == .leftEarly }
        let recent = record.marks(inLast: settings.latenessDays).filter(isEdge)
        let thisWeek = recent.filter { $0.day >= record.week.firstDay }
        let lost = thisWeek.reduce(Minutes.zero) { $0 + $1.lost }
        let isMedium = recent.count >= settings.latenessMediumCount || lost.count >= settings.latenessMinutes
        guard isMedium || recent.count >= settings.latenessCount else { return [] }
        return [
            finding(
                in: record,
                key: record.weekKey,
                isMedium ? .medium : .low,
                "Late or left early \(counted(recent.count, "time")) in \(settings.latenessDays) days; \(lost.inWords) lost "
                    + "this week.",
                measured: "\(counted(recent.count, "time")), \(lost.inWords)",
                threshold: "\(settings.latenessCount) times, \(settings.latenessMediumCount) or "
                    + "\(settings.latenessMinutes) min for medium",
                evidence: recent.map { Evidence($0) },
                clearsWhen: "Fewer than \(settings.latenessCount) in \(settings.latenessDays) days, and less than "
                    + "\(settings.latenessMinutes) minutes lost in the week.",
                action: .planChange
            )
        ]
    }
}
