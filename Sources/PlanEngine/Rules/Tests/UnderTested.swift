import CareModel

/// The programme itself collects too few tests.
///
/// Finding: fewer valid tests in 28 days than three quarters of those planned, and at least one that the programme failed
/// to collect. It is never held against the client.
///
/// Remedy: test at the next contacts; look at the collection desk.
///
/// Source: ASAM, Appropriate Use of Drug Testing (2017), on frequency; the share is not confirmed.
struct UnderTested: Rule {
    static let id = RuleID.underTested
    static let version = 1
    static let basis = Basis.proposal("ASAM drug testing guidance 2017 on frequency; the share is proposed")

    let settings: TestSettings

    var firesWhen: String {
        "in \(settings.windowDays) days fewer valid tests than \(settings.underTestedPercent) % of those planned, and the "
            + "programme failed to collect one: low"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        guard let plan = record.plan, let perWeek = plan.testsPerWeek?.value, perWeek > 0 else { return [] }
        let planned = perWeek * Double(settings.windowDays) / 7
        let tests = record.tests(inLast: settings.windowDays)
        let valid = tests.count(where: \.test.isValid)
        let failed = tests.filter { $0.test.outcome == .notCollected }
        guard !failed.isEmpty, Double(valid * 100) < Double(settings.underTestedPercent) * planned else { return [] }
        let enough = Int((Double(settings.underTestedPercent) * planned / 100).rounded(.up))
        return [
            finding(
                in: record,
                key: record.weekKey,
                .low,
                "\(counted(valid, "valid test")) in \(settings.windowDays) days, \(wholeNumber(planned)) planned; "
                    + "the programme failed to collect \(failed.count).",
                measured: "\(valid) of \(wholeNumber(planned)) planned",
                threshold: "\(settings.underTestedPercent) % of the planned tests",
                evidence: failed.map { Evidence($0) },
                clearsWhen:
                    "\(enough) valid specimens within \(settings.windowDays) days, or none that the programme failed to "
                    + "collect.",
                action: .programme
            )
        ]
    }

    /// A number of tests without needless decimals.
    private func wholeNumber(_ number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\(number)"
    }
}
