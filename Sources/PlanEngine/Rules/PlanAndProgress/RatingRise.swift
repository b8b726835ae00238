import CareModel

/// A dimension's risk is rated higher than before.
///
/// Finding: the latest rating of a dimension rose by one to 3, or by two; any rating of 4 is critical. Ratings of
/// different editions are never compared; where the latest day has ratings of two, both count.
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
        let edition: Int
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
        let changes = (0..<6).flatMap { latestChanges(ofDimension: $0, in: ratings) }
        return Dictionary(grouping: changes, by: \.ratedOn).sorted { $0.key < $1.key }.map { ratedOn, changes in
            // The dimensions are numbered anew in each edition, so a number alone wouldn't say which one is meant.
            let isByTwo = Set(ratings.filter { $0.ratedOn == ratedOn }.map(\.edition)).count > 1
            let says = changes.map { isByTwo ? "\($0.says) (edition \($0.edition))" : $0.says }.joined(separator: ", ")
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

    /// What the latest ratings of a dimension say, one for each edition in use that day.
    private func latestChanges(ofDimension index: Int, in ratings: [DimensionRating]) -> [Change] {
        let rated = ratings.filter { $0.ratings[index] != nil }
        return rated.filter { $0.ratedOn == rated.last?.ratedOn }.compactMap { latest in
            guard let now = latest.ratings[index] else { return nil }
            let earlier = rated.last { $0.ratedOn < latest.ratedOn && $0.edition == latest.edition }
            let before = earlier?.ratings[index]
            guard let severity = severity(of: now, before: before) else { return nil }
            return Change(
                ratedOn: latest.ratedOn,
                edition: latest.edition,
                dimension: index + 1,
                before: before,
                now: now,
                severity: severity
            )
        }
    }

    private func severity(of now: Int, before: Int?) -> Severity? {
        if now >= settings.ratingCritical { return .critical }
        let rise = before.map { now - $0 } ?? 0
        return rise >= settings.ratingRise || (rise >= 1 && now >= settings.ratingReached) ? .high : nil
    }
}
