import CareModel

/// A specimen was too thin to be read with confidence.
///
/// Finding: a collected specimen is dilute; each is high once there are two within 30 days.
///
/// Remedy: collect again within two days, unannounced; a dilute specimen is neither positive nor negative.
///
/// Source: 49 CFR 40.88 for the upper limits of dilute; the lower limits and the count are not confirmed.
struct DiluteSpecimen: Rule {
    static let id = RuleID.diluteSpecimen
    static let version = 1
    static let basis = Basis.proposal("49 CFR 40.88 for creatinine and specific gravity; the count is proposed")

    let settings: TestSettings

    var firesWhen: String {
        "a specimen of the last \(settings.windowDays) days is dilute: medium; high when there are "
            + "\(settings.recurringCount) within \(settings.repeatedLongDays) days"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let recent = record.tests(inLast: settings.repeatedLongDays).filter {
            $0.test.isCollected && $0.test.validity == .dilute
        }
        let severity: Severity = recent.count >= settings.recurringCount ? .high : .medium
        let first = record.day.advanced(by: 1 - settings.windowDays)
        return recent.filter { $0.day >= first }.map { test in
            finding(
                in: record,
                key: test.id.text,
                severity,
                "Dilute specimen on \(test.day.weekdayAndDate); \(recent.count) in \(settings.repeatedLongDays) days.",
                measured: "\(recent.count) in \(settings.repeatedLongDays) days",
                threshold: "1, or \(settings.recurringCount) for high",
                evidence: recent.map { Evidence($0) },
                clearsWhen: "The specimen's measurements are corrected, or it falls out of the window.",
                action: .holdForResult
            )
        }
    }
}
