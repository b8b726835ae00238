import CareModel

/// Tests that count as positive come again within days.
///
/// Finding: two within 14 days, or three within 30; what counts is the programme's policy and kept apart from what the
/// laboratory said.
///
/// Remedy: a step-up review.
///
/// Source: none confirms the numbers; SAMHSA's 2021 advisory names repeated use as a reason to step up.
struct RepeatedPositive: Rule {
    static let id = RuleID.repeatedPositive
    static let version = 1
    static let basis = Basis.proposal("SAMHSA 2021 advisory on intensive outpatient care; the counts are proposed")

    let settings: TestSettings

    var firesWhen: String {
        "\(settings.repeatedShortCount) tests that count as positive within \(settings.repeatedShortDays) days, or "
            + "\(settings.repeatedLongCount) within \(settings.repeatedLongDays): high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let long = record.tests(inLast: settings.repeatedLongDays).filter(countsAsPositive)
        let shortStart = record.day.advanced(by: 1 - settings.repeatedShortDays)
        let short = record.tests(inLast: settings.repeatedShortDays).filter(countsAsPositive)
        let counted: [TestOnDay]
        let window: String
        if long.count >= settings.repeatedLongCount {
            (counted, window) = (long, "\(settings.repeatedLongDays) days")
        } else if short.count >= settings.repeatedShortCount {
            (counted, window) = (short, "\(settings.repeatedShortDays) days, from \(shortStart.dayAndMonth)")
        } else {
            return []
        }
        guard let latest = counted.last else { return [] }
        return [
            finding(
                in: record,
                key: latest.id.text,
                .high,
                "\(counted.count) tests that count as positive within \(window).",
                measured: "\(counted.count) that count as positive",
                threshold: "\(settings.repeatedShortCount) in \(settings.repeatedShortDays) days or "
                    + "\(settings.repeatedLongCount) in \(settings.repeatedLongDays) days",
                evidence: counted.map { Evidence($0) },
                clearsWhen:
                    "Fewer than \(settings.repeatedShortCount) within \(settings.repeatedShortDays) days and fewer than "
                    + "\(settings.repeatedLongCount) within \(settings.repeatedLongDays) count as positive.",
                action: .stepUpReview
            )
        ]
    }

    /// Whether policy counts a test as positive, whatever the laboratory said.
    private func countsAsPositive(_ test: TestOnDay) -> Bool {
        switch test.test.outcome {
        case .missed: settings.missedCounts
        case .refused: settings.refusedCounts
        case .collected:
            !test.unexplainedDefinitive.isEmpty
                || settings.presumptiveCounts && !test.unexplainedPresumptive.isEmpty
                || settings.tamperedCounts && test.test.isTampered
        case .pending, .unable, .excused, .notCollected: false
        }
    }
}
