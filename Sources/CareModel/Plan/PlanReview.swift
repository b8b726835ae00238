/// A review of a client's plan: what was decided, why, and who signed.
public struct PlanReview: Hashable, Codable, Sendable {
    /// The episode.
    public var episode: Episode.ID
    /// The day of the review.
    public var reviewedOn: Day
    /// What was decided.
    public var decision: ReviewDecision
    /// Why.
    public var rationale: String?
    /// Who signed; a review without a signature doesn't count as one.
    public var signedBy: StaffMember.ID?

    /// Creates a review.
    public init(episode: Episode.ID, reviewedOn: Day, decision: ReviewDecision) {
        self.episode = episode
        self.reviewedOn = reviewedOn
        self.decision = decision
    }
}
