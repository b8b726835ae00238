import CareModel

/// Unexcused absences come near the programme's limit.
///
/// Finding: one short of the limit within 84 days; at the limit it is high.
///
/// Remedy: an attendance contract; a review. Nobody is discharged by a rule.
///
/// Source: none confirms the numbers; one published programme allows six in twelve weeks.
struct AbsenceLimit: Rule {
    static let id = RuleID.absenceLimit
    static let version = 1
    static let basis = Basis.proposal("one published programme allows 6 missed sessions in 12 weeks")

    let settings: AttendanceSettings

    var firesWhen: String {
        "\(settings.absenceLimit - 1) unexcused absences in \(settings.absenceDays) days: medium; "
            + "\(settings.absenceLimit): high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let absences = record.marks(inLast: settings.absenceDays).filter(\.status.isUnexcused)
        guard absences.count >= settings.absenceLimit - 1, let latest = absences.last else { return [] }
        let isReached = absences.count >= settings.absenceLimit
        return [
            finding(
                in: record,
                key: "\(settings.absenceDays)d:\(latest.day)",
                isReached ? .high : .medium,
                "\(absences.count) unexcused absences in \(settings.absenceDays) days; the limit is "
                    + "\(settings.absenceLimit).",
                measured: "\(absences.count) in \(settings.absenceDays) days",
                threshold: "\(settings.absenceLimit - 1), or \(settings.absenceLimit) for high",
                evidence: absences.map { Evidence($0) },
                clearsWhen: "\(counted(absences.count - settings.absenceLimit + 2, "absence")) "
                    + "excused or out of the \(settings.absenceDays) days.",
                action: isReached ? .stepUpReview : .planChange
            )
        ]
    }
}
