import CareModel

/// A client refused a test or left the collection.
///
/// Finding: the outcome of a test is refused.
///
/// Remedy: ask why, without blame; offer another matrix.
///
/// Source: none confirms it; programmes commonly treat a refusal as calling for a talk about the plan.
struct RefusedTest: Rule {
    static let id = RuleID.refusedTest
    static let version = 1
    static let basis = Basis.proposal("common programme policy; what a refusal counts as is the programme's policy")

    let settings: TestSettings

    var firesWhen: String { "a test of the last \(settings.windowDays) days was refused: high" }

    func findings(in record: RecordOnDay) -> [Finding] {
        record.tests(inLast: settings.windowDays).filter { $0.test.outcome == .refused }.map { test in
            finding(
                in: record,
                key: test.id.text,
                .high,
                "Test of \(test.day.weekdayAndDate) refused.",
                measured: "refused",
                threshold: "any refused test",
                evidence: [Evidence(test)],
                clearsWhen: "The outcome is corrected.",
                action: .planChange
            )
        }
    }
}
