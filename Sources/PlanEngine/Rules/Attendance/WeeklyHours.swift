import CareModel

/// The hours of a week reach what the plan prescribes.
///
/// Finding: in a week that has ended, fewer than 90 % of the required minutes were credited; below 67 % it is high.
///
/// Remedy: a make-up, a changed schedule, or a review of the level of care.
///
/// Source: SAMHSA's 2021 advisory has at least 9 hours a week for adults; the shares are not confirmed.
struct WeeklyHours: Rule {
    static let id = RuleID.weeklyHours
    static let version = 1
    static let basis = Basis.proposal("SAMHSA 2021 advisory on weekly hours; the shares are proposed")

    let settings: AttendanceSettings

    var firesWhen: String {
        "in a week that ended within \(settings.weeklyHoursDays) days, credited minutes below "
            + "\(settings.weeklyHoursPercent) % of the required: medium; below \(settings.weeklyHoursHighPercent) %: high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        var week = record.week.lastDay <= record.day ? record.week : record.week.advanced(by: -1)
        var found: [Finding] = []
        while week.lastDay.distance(to: record.day) <= settings.weeklyHoursDays,
            week.lastDay >= record.record.episode.admittedOn
        {
            if let finding = finding(for: week, in: record) { found.append(finding) }
            week = week.advanced(by: -1)
        }
        return found.reversed()
    }

    private func finding(for week: Week, in record: RecordOnDay) -> Finding? {
        let required = record.record.required(on: week.days)
        let credited = record.record.credited(on: week.days)
        guard required > .zero, credited.isBelow(percent: settings.weeklyHoursPercent, of: required) else { return nil }
        let isHigh = credited.isBelow(percent: settings.weeklyHoursHighPercent, of: required)
        let enough = (required.count * settings.weeklyHoursPercent + 99) / 100
        return finding(
            in: record,
            key: week.firstDay.description,
            isHigh ? .high : .medium,
            "\(credited.hours) of \(required.hours) hours credited (\(credited.percent(of: required)) %) in the week of "
                + "\(week.firstDay.weekdayAndDate).",
            measured: "\(credited.hours) of \(required.hours) h",
            threshold: "\(settings.weeklyHoursPercent) %, high below \(settings.weeklyHoursHighPercent) %",
            evidence: Evidence.hours(
                record.record.marks(on: week.days),
                required: required,
                by: record.record.plan(on: week.lastDay)
            ),
            clearsWhen: "\(enough - credited.count) more minutes are credited in that week, or a leave or a "
                + "closure lowers what was required.",
            action: isHigh ? .stepUpReview : .planChange
        )
    }
}
