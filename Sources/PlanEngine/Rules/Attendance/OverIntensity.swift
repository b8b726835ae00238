import CareModel

/// A client gets the hours of a higher level of care, week after week.
///
/// Finding, once the programme has switched the rule on: 20 hours or more were credited in each of the last two weeks that
/// have ended.
///
/// Remedy: ask whether this is level 2.5 by now, and place the client there.
///
/// Source: level 2.5 has at least 20 hours a week (Mid-Shore summary of the ASAM Criteria); the two weeks are proposed.
struct OverIntensity: Rule {
    static let id = RuleID.overIntensity
    static let version = 1
    static let basis = Basis.proposal("level 2.5 has at least 20 h a week (Mid-Shore summary); the weeks are proposed")

    let settings: AttendanceSettings

    var firesWhen: String {
        "\(settings.overIntensityMinutes) minutes credited in each of \(settings.overIntensityWeeks) weeks in a row: medium"
            + (settings.overIntensity ? "" : " (off until attendance.over-intensity is on)")
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        guard settings.overIntensity, settings.overIntensityWeeks > 0 else { return [] }
        let latest = record.week.lastDay <= record.day ? record.week : record.week.advanced(by: -1)
        let weeks = (0..<settings.overIntensityWeeks).reversed().map { latest.advanced(by: -$0) }
        let sums = weeks.map { record.record.credited(on: $0.days) }
        guard sums.allSatisfy({ $0.count >= settings.overIntensityMinutes }), let first = weeks.first else { return [] }
        let hours = sums.map(\.hours).joined(separator: ", ")
        return [
            finding(
                in: record,
                key: latest.firstDay.description,
                .medium,
                "\(hours) hours credited in the last \(counted(weeks.count, "week")).",
                measured: "\(hours) h",
                threshold: "\(Minutes(atLeastZero: settings.overIntensityMinutes).hours) h in "
                    + "\(counted(weeks.count, "week")) in a row",
                evidence: record.record.marks(on: first.firstDay...latest.lastDay).filter { $0.credited > .zero }
                    .map { Evidence($0) },
                clearsWhen: "A week has less, or the client is placed at the level that has these hours.",
                action: .stepUpReview
            )
        ]
    }
}
