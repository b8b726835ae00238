import CareModel

/// A client is often excused.
///
/// Finding, once the programme has switched the rule on: three excused sessions in 14 days, or six in 84.
///
/// Remedy: ask what stands in the way; another schedule.
///
/// Source: none confirms the numbers; one published programme knows no excused absences at all.
struct ExcusedLoad: Rule {
    static let id = RuleID.excusedLoad
    static let version = 1
    static let basis = Basis.proposal(
        "one published programme knows no excused absences (MHS-DBT); the counts are proposed"
    )

    let settings: AttendanceSettings

    var firesWhen: String {
        "\(settings.excusedCount) excused sessions in \(settings.excusedDays) days, or \(settings.excusedLongCount) in "
            + "\(settings.excusedLongDays): medium\(settings.excusedLoad ? "" : " (off until attendance.excused-load is on)")"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        guard settings.excusedLoad else { return [] }
        return finding(in: record, settings.excusedCount, settings.excusedDays)
            ?? finding(in: record, settings.excusedLongCount, settings.excusedLongDays) ?? []
    }

    private func finding(in record: RecordOnDay, _ count: Int, _ days: Int) -> [Finding]? {
        let excused = record.marks(inLast: days).filter { $0.status == .excused }
        guard excused.count >= count, let latest = excused.last else { return nil }
        return [
            finding(
                in: record,
                key: "\(days)d:\(latest.day)",
                .medium,
                "Excused \(counted(excused.count, "time")) in \(days) days.",
                measured: "\(counted(excused.count, "time")) in \(days) days",
                threshold: "\(count) in \(days) days",
                evidence: excused.map { Evidence($0) },
                clearsWhen: "Fewer than \(count) excused sessions in \(days) days.",
                action: .planChange
            )
        ]
    }
}
