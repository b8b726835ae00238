import CareModel

/// A selected client came to no test.
///
/// Finding: the outcome of a test is missed.
///
/// Remedy: ask what happened; excuse it where there was a reason.
///
/// Source: All Rise (NADCP) standard VII treats a missed test as needing a response; that it counts as positive is the
/// programme's policy.
struct MissedTest: Rule {
    static let id = RuleID.missedTest
    static let version = 1
    static let basis = Basis.proposal("All Rise standard VII; what a missed test counts as is the programme's policy")

    let settings: TestSettings

    var firesWhen: String { "a test of the last \(settings.windowDays) days was missed: high" }

    func findings(in record: RecordOnDay) -> [Finding] {
        record.tests(inLast: settings.windowDays).filter { $0.test.outcome == .missed }.map { test in
            finding(
                in: record,
                key: test.id.text,
                .high,
                "Test of \(test.day.weekdayAndDate) missed.",
                measured: "missed",
                threshold: "any missed test",
                evidence: [Evidence(test)],
                clearsWhen: "The outcome is corrected, for example to excused with the reason in the note.",
                action: .outreach
            )
        }
    }
}
