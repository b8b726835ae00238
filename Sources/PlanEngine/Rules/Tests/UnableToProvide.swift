import CareModel

/// A client couldn't give a specimen.
///
/// Finding: the outcome of a test is unable; each is high once there are two within 30 days.
///
/// Remedy: offer oral fluid; ask for a medical opinion.
///
/// Source: none confirms the count.
struct UnableToProvide: Rule {
    static let id = RuleID.unableToProvide
    static let version = 1
    static let basis = Basis.proposal("collection policies differ; the count is proposed")

    let settings: TestSettings

    var firesWhen: String {
        "in a test of the last \(settings.windowDays) days no specimen could be given: medium; high when there are "
            + "\(settings.recurringCount) within \(settings.repeatedLongDays) days"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let recent = record.tests(inLast: settings.repeatedLongDays).filter { $0.test.outcome == .unable }
        let severity: Severity = recent.count >= settings.recurringCount ? .high : .medium
        let first = record.day.advanced(by: 1 - settings.windowDays)
        return recent.filter { $0.day >= first }.map { test in
            finding(
                in: record,
                key: test.id.text,
                severity,
                "No specimen could be given on \(test.day.weekdayAndDate); "
                    + "\(recent.count) in \(settings.repeatedLongDays) days.",
                measured: "\(recent.count) in \(settings.repeatedLongDays) days",
                threshold: "1, or \(settings.recurringCount) for high",
                evidence: recent.map { Evidence($0) },
                clearsWhen: "The outcome is corrected, for example because a specimen was collected the same day.",
                action: .planChange
            )
        }
    }
}
