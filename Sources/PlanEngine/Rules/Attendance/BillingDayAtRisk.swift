import CareModel

/// A week doesn't come to the days that a payer asks for.
///
/// Finding, once the programme has switched the rule on: in a week that requires hours, the days with enough credited minutes
/// and those that can still get them are fewer than three days of 180 minutes. Minutes of sessions that nobody has marked
/// count as possible.
///
/// Remedy: another session on one of the days; telling the payer.
///
/// Source: H0015 names a programme of at least 3 hours a day and 3 days a week (HCPCS); payers differ.
struct BillingDayAtRisk: Rule {
    static let id = RuleID.billingDay
    static let version = 1
    static let basis = Basis.source("H0015: at least 3 h a day and 3 days a week (HCPCS); payers differ")

    let settings: AttendanceSettings
    let verdicts: VerdictSettings

    var firesWhen: String {
        "fewer than \(verdicts.billingDays) days of \(verdicts.billingMinutes) minutes are reached or can be this week: low"
            + (settings.billingDayRule ? "" : " (off until attendance.billing-day-rule is on)")
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        guard settings.billingDayRule, record.record.required(on: record.week.days) > .zero else { return [] }
        let days = record.week.days.count { minutes(on: $0, in: record).count >= verdicts.billingMinutes }
        guard days < verdicts.billingDays else { return [] }
        let marks = record.record.marks(on: record.week.firstDay...record.day)
        return [
            finding(
                in: record,
                key: record.weekKey,
                .low,
                "\(counted(days, "day")) of \(verdicts.billingMinutes) minutes this week at most; "
                    + "\(verdicts.billingDays) are asked for.",
                measured: counted(days, "day"),
                threshold: "\(verdicts.billingDays) days of \(verdicts.billingMinutes) min",
                evidence: Evidence.hours(
                    marks,
                    required: record.record.required(on: record.week.days),
                    by: record.plan
                ),
                clearsWhen: "\(counted(verdicts.billingDays - days, "more day")) with "
                    + "\(verdicts.billingMinutes) minutes this week.",
                action: .administrative
            )
        ]
    }

    /// The eligible minutes that a day has or can still get.
    private func minutes(on day: Day, in record: RecordOnDay) -> Minutes {
        let marks = day <= record.day ? record.record.marks(on: day...day) : []
        let marked = Set(marks.map(\.session.id))
        let credited = marks.reduce(Minutes.zero) {
            verdicts.billingServices.contains($1.session.service) ? $0 + $1.credited : $0
        }
        return record.record.roster.joined().reduce(credited) { sum, session in
            session.day == day && session.isOn && !marked.contains(session.id)
                && verdicts.billingServices.contains(session.service) ? sum + session.scheduled : sum
        }
    }
}
