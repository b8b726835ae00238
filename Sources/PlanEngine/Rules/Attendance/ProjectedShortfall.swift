import CareModel

/// A week can still be saved, or can't any more.
///
/// Finding: from Wednesday to the day before the week ends, the minutes credited so far and those of all sessions ahead
/// don't reach what the week requires.
///
/// Remedy: offer a make-up before the week is over.
///
/// Source: none confirms it.
struct ProjectedShortfall: Rule {
    static let id = RuleID.projectedShortfall
    static let version = 1
    static let basis = Basis.proposal("programmes with make-up policies; the weekday is proposed")

    let settings: AttendanceSettings

    var firesWhen: String {
        "from \(Weekday.allCases[settings.projectedFromWeekday].name) to the day before the week ends, credited minutes and "
            + "all sessions ahead stay below the week's required minutes: low"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let start = record.record.weekStartsOn
        let from = Weekday.allCases[settings.projectedFromWeekday].position(inWeekStartingOn: start)
        let today = record.day.weekday.position(inWeekStartingOn: start)
        guard today >= from, record.day < record.week.lastDay else { return [] }
        let required = record.record.required(on: record.week.days)
        let credited = record.record.credited(on: record.week.firstDay...record.day)
        let ahead = record.record.rostered(on: record.day.advanced(by: 1)...record.week.lastDay)
        let reach = credited + ahead
        guard reach < required else { return [] }
        let soFar = record.record.marks(on: record.week.firstDay...record.day)
        return [
            finding(
                in: record,
                key: record.weekKey,
                .low,
                "\(credited.hours) of \(required.hours) hours so far; with every session after today \(reach.hours) by "
                    + "\(record.week.lastDay.weekdayAndDate).",
                measured: "\(credited.hours) credited + \(ahead.hours) ahead = \(reach.hours) h",
                threshold: "\(required.hours) h",
                evidence: Evidence.hours(soFar.filter(\.isShort), required: required, by: record.plan),
                clearsWhen: "A make-up of \((required - reach).count) minutes is attended this week.",
                action: .planChange
            )
        ]
    }
}
