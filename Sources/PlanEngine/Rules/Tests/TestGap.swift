import CareModel

/// Too many days pass between valid tests.
///
/// Finding: the days since the last valid test, or since the admission, exceed the longest gap of the plan's frequency.
///
/// Remedy: test at the next contact.
///
/// Source: ASAM, Appropriate Use of Drug Testing (2017): weekly at first, at least monthly when stable, with a limit to
/// the interval; the numbers of days are not confirmed.
struct TestGap: Rule {
    static let id = RuleID.testGap
    static let version = 1
    static let basis = Basis.proposal("ASAM drug testing guidance 2017: a longest interval; the days are proposed")

    let settings: TestSettings

    var firesWhen: String {
        let gaps = settings.gaps.map { "\($0.days) days from \($0.testsPerWeek) tests a week" }
        return "the last valid test lies further back than the plan's longest gap ("
            + gaps.joined(separator: ", ") + "): medium"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        guard let plan = record.plan,
            let longest = settings.longestGap(testsPerWeek: plan.testsPerWeek?.value ?? 0)
        else { return [] }
        let latest = record.tests.last(where: \.test.isValid)
        let since = latest?.day ?? record.record.episode.admittedOn
        let days = since.distance(to: record.day)
        guard days > longest else { return [] }
        let start = latest.map { "the last valid test (\($0.day.weekdayAndDate))" } ?? "the admission"
        return [
            finding(
                in: record,
                key: latest?.id.text ?? "admission",
                .medium,
                "\(days) days since \(start); the plan's longest gap is \(counted(longest, "day")).",
                measured: counted(days, "day"),
                threshold: "\(counted(longest, "day")) at \(plan.testsPerWeek?.text ?? "no") tests a week",
                evidence: [latest.map { Evidence($0) } ?? Evidence(record.record.episode)],
                clearsWhen: "A valid specimen is collected.",
                action: .programme
            )
        ]
    }
}
