internal import CareModel

/// The rows of `plan_reviews.csv`.
enum PlanReviewCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("episode_id"), .required("reviewed_on"), .required("decision"), .optional("rationale"),
        .optional("signed_by"),
    ]

    private static let decisions = Words(ReviewDecision.allCases.map { ($0.rawValue, $0) })

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let episode: Episode.ID? = cells.id()
        let reviewedOn = cells.day()
        let decision = decision(&cells)
        let rationale = cells.text()
        let signedBy: StaffMember.ID? = cells.id()
        guard let episode, let reviewedOn, let decision else { return nil }
        var review = PlanReview(episode: episode, reviewedOn: reviewedOn, decision: decision)
        review.rationale = rationale
        review.signedBy = signedBy
        return .planReview(review)
    }

    /// The decision in the next column, by its code or in words, such as `step_up` or `Step up`.
    private static func decision(_ cells: inout CellReader) -> ReviewDecision? {
        guard let bytes = cells.nextCode(decisions.list) else { return nil }
        if let decision = decisions.value(of: bytes) ?? ReviewDecision(code: String(decoding: bytes, as: UTF8.self)) {
            return decision
        }
        cells.refuse("isn't known here; write \(decisions.list)")
        return nil
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .planReview(let review) = record else { return }
        cells.id(review.episode)
        cells.day(review.reviewedOn)
        cells.word(review.decision)
        cells.text(review.rationale)
        cells.id(review.signedBy)
    }
}
