import CareModel

/// Unexcused absences come near the programme's limit.
///
/// Finding: one short of the limit within 84 days; at the limit it is high. A client who has agreed to an attendance contract
/// is held to its limit and its days while it is in force.
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
        let contract = record.record.contract(on: record.day)
        let (limit, days) = contract.map { ($0.limit, $0.days) } ?? (settings.absenceLimit, settings.absenceDays)
        let absences = record.marks(inLast: days).filter(\.status.isUnexcused)
        guard absences.count >= limit - 1, let latest = absences.last else { return [] }
        let isReached = absences.count >= limit
        let agreed = contract.map { " of the contract from \($0.from.weekdayAndDate)" } ?? ""
        return [
            finding(
                in: record,
                key: "\(days)d:\(latest.day)",
                isReached ? .high : .medium,
                "\(counted(absences.count, "unexcused absence")) in \(days) days; the limit\(agreed) is \(limit).",
                measured: "\(absences.count) in \(days) days",
                threshold: "\(limit - 1), or \(limit) for high",
                evidence: absences.map { Evidence($0) },
                clearsWhen: "\(counted(absences.count - limit + 2, "absence")) excused or out of the \(days) days.",
                action: isReached ? .stepUpReview : .planChange
            )
        ]
    }
}
