import CareModel

/// The plan's individual sessions don't happen.
///
/// Finding: the plan asks for individual sessions and none was attended in 14 days.
///
/// Remedy: arrange one.
///
/// Source: Indiana 405 IAC 5-21.5-11 requires individual counseling; the days are not confirmed.
struct IndividualMissing: Rule {
    static let id = RuleID.individualMissing
    static let version = 1
    static let basis = Basis.proposal("Indiana 405 IAC 5-21.5-11 requires individual counseling; the days are proposed")

    let settings: AttendanceSettings

    var firesWhen: String {
        "the plan asks for individual sessions and none was attended in \(settings.individualDays) days: medium"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        guard let plan = record.plan, plan.individual == true,
            record.daysSinceAdmission >= settings.individualDays,
            !record.marks(inLast: settings.individualDays).contains(where: {
                $0.session.service == .individual && $0.credited > .zero
            })
        else { return [] }
        let last = record.marks.last { $0.session.service == .individual && $0.credited > .zero }
        return [
            finding(
                in: record,
                key: record.weekKey,
                .medium,
                "No individual session attended in \(settings.individualDays) days"
                    + (last.map { "; the last was on \($0.day.weekdayAndDate)." } ?? "; none since the admission."),
                measured: "none in \(settings.individualDays) days",
                threshold: "one in \(settings.individualDays) days",
                evidence: [Evidence(plan, "asks for individual sessions")] + (last.map { [Evidence($0)] } ?? []),
                clearsWhen: "An individual session is attended.",
                action: .planChange
            )
        ]
    }
}
