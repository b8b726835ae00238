import CareModel

/// A dimension's risk is rated higher than before.
///
/// Finding: the latest rating of a dimension rose by one to 3, or by two; any rating of 4 is critical. Ratings of
/// different editions are never compared.
///
/// Remedy: a step-up review.
///
/// Source: the meaning of the ratings follows the level-of-care criteria; the steps are not confirmed.
struct RatingRise: Rule {
    static let id = RuleID.ratingRise
    static let version = 1
    static let basis = Basis.proposal("ratings bound to history and present state; the steps are proposed")

    let settings: ProgressSettings

    var firesWhen: String {
        "a dimension's rating rose to \(settings.ratingReached) or by \(settings.ratingRise): high; any "
            + "\(settings.ratingCritical): critical"
    }

    /// What the latest rating of one dimension says against the one before.
    private struct Change {
        let ratedOn: Day
        let dimension: Int
        let before: Int?
        let now: Int
        let severity: Severity

        var says: String {
            guard let before, before < now else { return "dimension \(dimension): \(now)" }
            return "dimension \(dimension): \(before) → \(now)"
        }

        var isRise: Bool { before.map { $0 < now } ?? false }
    }

    func findings(in record: RecordOnDay) -> [Finding] {
        let ratings = record.record.ratings.filter {
            record.record.episode.admittedOn <= $0.ratedOn && $0.ratedOn <= record.day
        }
        let changes = (0..<6).compactMap { change(ofDimension: $0, in: ratings) }
        return Dictionary(grouping: changes, by: \.ratedOn).sorted { $0.key < $1.key }.map { ratedOn, changes in
            let says = changes.map(\.says).joined(separator: ", ")
            return finding(
                in: record,
                key: ratedOn.description,
                changes.map(\.severity).max() ?? .high,
                "Risk rated \(changes.contains(where: \.isRise) ? "higher" : "\(settings.ratingCritical)") on "
                    + "\(ratedOn.weekdayAndDate): \(says).",
                measured: says,
                threshold: "+1 reaching \(settings.ratingReached), +\(settings.ratingRise), or any "
                    + "\(settings.ratingCritical)",
                evidence: [Evidence(.rating, ratedOn.description, ratedOn, says)],
                clearsWhen: "A new rating is lower.",
                action: .stepUpReview
            )
        }
    }

    private func change(ofDimension index: Int, in ratings: [DimensionRating]) -> Change? {
        guard let latest = ratings.last(where: { $0.ratings[index] != nil }), let now = latest.ratings[index] else {
            return nil
        }
        let earlier = ratings.last {
            $0.ratedOn < latest.ratedOn && $0.edition == latest.edition && $0.ratings[index] != nil
        }
        let before = earlier?.ratings[index]
        let rise = before.map { now - $0 } ?? 0
        let severity: Severity
        if now >= settings.ratingCritical {
            severity = .critical
        } else if rise >= settings.ratingRise || (rise >= 1 && now >= settings.ratingReached) {
            severity = .high
        } else {
            return nil
        }
        return Change(ratedOn: latest.ratedOn, dimension: index + 1, before: before, now: now, severity: severity)
    }
}
