import CareModel

/// A test shows what can kill.
///
/// Finding: fentanyl, or an opioid together with a benzodiazepine or alcohol, none of them explained.
///
/// Remedy: reach the client the same day; naloxone, safety plan, medication for opioid use disorder.
///
/// Source: ASAM, Appropriate Use of Drug Testing (2017), on lethal combinations.
struct HighLethality: Rule {
    static let id = RuleID.highLethality
    static let version = 1
    static let basis = Basis.source("ASAM drug testing guidance 2017: lethal combinations")

    let settings: TestSettings

    var firesWhen: String {
        "a test of the last \(settings.windowDays) days reads positive, unexplained, for fentanyl or norfentanyl, or for an "
            + "opioid together with a benzodiazepine or alcohol: critical"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        record.tests(inLast: settings.windowDays).compactMap { test in
            let analytes = test.unexplained
            let isCombined =
                !analytes.isDisjoint(with: .opioids)
                && !(analytes.isDisjoint(with: .benzodiazepines) && analytes.isDisjoint(with: .alcohol))
            let isFentanyl = !analytes.isDisjoint(with: .fentanyls)
            guard isFentanyl || isCombined else { return nil }
            let shown =
                isCombined
                ? analytes.intersection(AnalyteSet.opioids.union(.benzodiazepines).union(.alcohol))
                : analytes.intersection(.fentanyls)
            return finding(
                in: record,
                key: test.id.text,
                .critical,
                "\(shown.names) on \(test.day.weekdayAndDate), not explained: risk of overdose.",
                measured: shown.names,
                threshold: "fentanyl, or an opioid with a benzodiazepine or alcohol",
                evidence: [Evidence(test)],
                clearsWhen: "A definitive result refutes it, or a medication of \(test.day.dayAndMonth) explains it.",
                action: .safety
            )
        }
    }
}
