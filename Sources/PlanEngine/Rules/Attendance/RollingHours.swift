import CareModel

/// Hours slip week after week.
///
/// Finding: over 28 days fewer than 80 % of the required minutes were credited, for clients admitted that long ago.
///
/// Remedy: a step-up review.
///
/// Source: none confirms the share; published programme policies ask for three quarters to five sixths of the sessions.
struct RollingHours: Rule {
    static let id = RuleID.rollingHours
    static let version = 1
    static let basis = Basis.proposal("published policies ask for 75 to 83 % of sessions; the share is proposed")

    let settings: AttendanceSettings

    var firesWhen: String {
        "over \(settings.rollingDays) days credited minutes below \(settings.rollingPercent) % of the required: high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        guard record.daysSinceAdmission >= settings.rollingDays else { return [] }
        let days = record.day.window(settings.rollingDays)
        let required = record.record.required(on: days)
        let credited = record.record.credited(on: days)
        guard required > .zero, credited.isBelow(percent: settings.rollingPercent, of: required) else { return [] }
        let enough = (required.count * settings.rollingPercent + 99) / 100
        return [
            finding(
                in: record,
                key: record.weekKey,
                .high,
                "\(credited.hours) of \(required.hours) hours credited (\(credited.percent(of: required)) %) in "
                    + "\(settings.rollingDays) days.",
                measured: "\(credited.hours) of \(required.hours) h",
                threshold: "\(settings.rollingPercent) %",
                evidence: Evidence.hours(
                    record.record.marks(on: days).filter(\.isShort),
                    required: required,
                    by: record.plan
                ),
                clearsWhen:
                    "\(enough - credited.count) more minutes are credited within the \(settings.rollingDays) days.",
                action: .stepUpReview
            )
        ]
    }
}
