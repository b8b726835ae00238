import CareModel

/// A definitive result shows a substance that no medication accounts for.
///
/// Finding: a collected test has a definitive positive that no active medication expects or explains.
///
/// Remedy: a review with the client's own account; a test alone is never the basis of a decision.
///
/// Source: ASAM, Appropriate Use of Drug Testing (2017).
struct DefinitivePositive: Rule {
    static let id = RuleID.definitivePositive
    static let version = 1
    static let basis = Basis.source("ASAM drug testing guidance 2017: consider intensifying treatment")

    let settings: TestSettings

    var firesWhen: String {
        "a test of the last \(settings.windowDays) days has a definitive positive that no medication explains: high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        record.tests(inLast: settings.windowDays).compactMap { test in
            let analytes = test.unexplainedDefinitive
            guard !analytes.isEmpty else { return nil }
            return finding(
                in: record,
                key: test.id.text,
                .high,
                "Definitive positive for \(analytes.names) on \(test.day.weekdayAndDate), not explained by a medication.",
                measured: analytes.names,
                threshold: "any analyte at or above its cut-off",
                evidence: [Evidence(test)],
                clearsWhen: "The result is corrected, or a medication active on \(test.day.dayAndMonth) explains it.",
                action: .stepUpReview
            )
        }
    }
}
