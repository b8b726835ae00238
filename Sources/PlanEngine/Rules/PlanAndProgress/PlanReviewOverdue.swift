import CareModel

/// A plan goes without a signed review.
///
/// Finding: more than 14 days since the last signed review, or since the admission; high beyond 30.
///
/// Remedy: review the plan and sign.
///
/// Source: North Dakota 75-09.1-01-15 asks for a review every two weeks in intensive outpatient care; other states and
/// payers differ.
struct PlanReviewOverdue: Rule {
    static let id = RuleID.planReviewOverdue
    static let version = 1
    static let basis = Basis.source("North Dakota 75-09.1-01-15: every 2 weeks; states and payers differ")

    let settings: ProgressSettings

    var firesWhen: String {
        "more than \(settings.reviewDays) days since the last signed plan review or the admission: medium; more than "
            + "\(settings.reviewHighDays): high"
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let review = record.record.signedReviews.last {
            record.record.episode.admittedOn <= $0 && $0 <= record.day
        }
        let since = review ?? record.record.episode.admittedOn
        let days = since.distance(to: record.day)
        guard days > settings.reviewDays else { return [] }
        let start = review == nil ? "the admission" : "the last signed review"
        return [
            finding(
                in: record,
                key: since.description,
                days > settings.reviewHighDays ? .high : .medium,
                "\(days) days since \(start) (\(since.weekdayAndDate)).",
                measured: counted(days, "day"),
                threshold: "\(settings.reviewDays) days, \(settings.reviewHighDays) for high",
                evidence: [
                    review.map { Evidence(.review, record.record.episode.id.text, $0, "signed plan review") }
                        ?? Evidence(record.record.episode)
                ],
                clearsWhen: "A plan review is signed.",
                action: .administrative
            )
        ]
    }
}
