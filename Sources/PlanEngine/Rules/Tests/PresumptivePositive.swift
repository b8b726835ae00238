import CareModel

/// A screen's finding stays presumptive until a definitive result is in.
///
/// Finding: a collected test has a presumptive positive that no medication accounts for and no definitive result has
/// confirmed or refuted.
///
/// Remedy: send the specimen to the laboratory, or record the medication that explains it.
///
/// Source: ASAM, Appropriate Use of Drug Testing (2017); Utah R523-15-5.
struct PresumptivePositive: Rule {
    static let id = RuleID.presumptivePositive
    static let version = 1
    static let basis = Basis.source("ASAM drug testing guidance 2017: presumptive until confirmed; Utah R523-15-5")

    let settings: TestSettings

    var firesWhen: String {
        "a test of the last \(settings.windowDays) days has a presumptive positive that no medication explains and no "
            + "definitive result has settled: high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        record.tests(inLast: settings.windowDays).compactMap { test in
            let analytes = test.unexplainedPresumptive
            guard !analytes.isEmpty else { return nil }
            return finding(
                in: record,
                key: test.id.text,
                .high,
                "Presumptive positive for \(analytes.names) on \(test.day.weekdayAndDate), not confirmed and not "
                    + "explained by a medication.",
                measured: analytes.names,
                threshold: "any analyte without a definitive result",
                evidence: [Evidence(test)],
                clearsWhen: "A definitive result for \(analytes.names) is reported, or a medication explains it.",
                action: .holdForResult
            )
        }
    }
}
