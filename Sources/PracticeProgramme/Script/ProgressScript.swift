import CareModel

/// What is special about a client's plans, reviews and measures; everything else is routine.
struct ProgressScript: Sendable {
    /// A decision of a review, and why.
    struct Verdict: Sendable {
        /// What was decided.
        let decision: ReviewDecision
        /// Why.
        let rationale: String
    }

    /// How the steps of the plan have come along.
    enum Pace: Sendable {
        case steady, stalled, nearlyDone
    }

    /// How the steps of the plan have come along.
    var pace = Pace.steady
    /// Whether the client hasn't signed the plan of this week yet.
    var awaitsSignature = false
    /// The day of the last review, where reviews stopped.
    var lastReviewDay: Day?
    /// What the latest review decided, where that is special.
    var latestVerdict: Verdict?
    /// Answers to the PHQ-9 that are told in full, by day; they stand for the routine ones from ten days before on.
    var moodAnswers: [Day: [Int?]] = [:]
    /// Days of use that the client told in the weekly monitor, by weeks before the current one.
    var useDays: [Int: Int] = [:]
    /// The totals of the weekly monitor's risk and protective items, where they are special, by weeks before the current
    /// one.
    var balances: [Int: (risk: Int, protective: Int)] = [:]
    /// The last day on which the client answered a measure, where that stopped.
    var lastMeasureDay: Day?
    /// The day on which the consent runs out, where that is soon.
    var consentEndsOn: Day?
    /// The day on which the safety plan was gone through last, where there is a special one.
    var safetyPlanDay: Day?
}
