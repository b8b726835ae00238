import CareModel

/// The plan's family work doesn't happen.
///
/// Finding: the plan has family work that wasn't declined, and no family session was attended in 30 days; medium from 45.
///
/// Remedy: invite again, or record that it was declined.
///
/// Source: SAMHSA's 2021 advisory and Indiana 405 IAC 5-21.5-11 name family work; the days are not confirmed.
struct FamilyMissing: Rule {
    static let id = RuleID.familyMissing
    static let version = 1
    static let basis = Basis.proposal("SAMHSA 2021 advisory and Indiana 405 IAC 5-21.5-11; the days are proposed")

    let settings: AttendanceSettings

    var firesWhen: String {
        "the plan has family work and no family session was attended in \(settings.familyDays) days: low; in "
            + "\(settings.familyMediumDays): medium"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        guard let plan = record.plan, plan.family == .yes,
            isMissing(in: record, days: settings.familyDays)
        else { return [] }
        let isLong = isMissing(in: record, days: settings.familyMediumDays)
        let days = isLong ? settings.familyMediumDays : settings.familyDays
        return [
            finding(
                in: record,
                key: record.weekKey,
                isLong ? .medium : .low,
                "No family session attended in \(days) days.",
                measured: "none in \(days) days",
                threshold: "\(settings.familyDays) days, \(settings.familyMediumDays) for medium",
                evidence: [Evidence(plan, "has family work")],
                clearsWhen: "A family session is attended, or the plan records that family work was declined.",
                action: .planChange
            )
        ]
    }

    private func isMissing(in record: RecordOnDay, days: Int) -> Bool {
        record.daysSinceAdmission >= days
            && !record.marks(inLast: days).contains { $0.session.service == .family && $0.credited > .zero }
    }
}
