import CareModel
import Interchange
import Testing

struct PlanReviewCodecTests {
    @Test("is written as it is read", arguments: ReviewDecision.allCases)
    func row(decision: ReviewDecision) throws {
        var review = PlanReview(episode: .init("e1"), reviewedOn: try day("2026-11-20"), decision: decision)
        review.rationale = "hours slip"
        review.signedBy = .init("s1")
        try expectRow("e1,2026-11-20,\(decision.rawValue),hours slip,s1", is: .planReview(review))
    }

    @Test(
        "reads a decision from its code and from its words",
        arguments: [
            ("step_up", .stepUp), ("Step up", .stepUp), ("STEP-UP", .stepUp), ("stepUp", .stepUp),
            (" Continue ", .continueCare), ("hold pending information", .hold),
        ] as [(String, ReviewDecision)]
    )
    func spellings(text: String, decision: ReviewDecision) throws {
        let review = PlanReview(episode: .init("e1"), reviewedOn: try day("2026-11-20"), decision: decision)
        #expect(try record(.planReviews, "e1,2026-11-20,\(text),,") == .planReview(review))
    }

    @Test("says what is wrong", arguments: [("is missing", ""), ("isn't known here", "up")])
    func wrong(what: String, text: String) throws {
        #expect(
            try problems(.planReviews, "e1,2026-11-20,\(text),,") == [
                "decision: \(what); write continue, continue_with_change, step_up, step_down, transfer, refer, hold, "
                    + "discharge_complete or discharge_incomplete"
            ]
        )
    }
}
