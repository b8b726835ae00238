import CareModel
import CareTesting
import Testing

struct ReviewDecisionTests {
    @Test(
        "is read from its code and its words, whatever the case and the separators",
        arguments: [
            ("continue", .continueCare), ("Continue", .continueCare), ("continue_with_change", .continueWithChange),
            ("continueWithChange", .continueWithChange), ("Continue with change", .continueWithChange),
            ("step_up", .stepUp), ("stepUp", .stepUp), ("Step up", .stepUp), ("STEP-UP", .stepUp),
            ("step_down", .stepDown), ("transfer", .transfer), ("refer", .refer), ("hold", .hold),
            ("hold pending information", .hold), ("discharge_complete", .dischargeComplete),
            ("discharge incomplete", .dischargeIncomplete),
        ] as [(String, ReviewDecision)]
    )
    func code(code: String, decision: ReviewDecision) {
        #expect(ReviewDecision(code: code) == decision)
    }

    @Test(
        "isn't read from anything else",
        arguments: ["", "step", "stepp up", "discharge", "up", "continue care", "?"]
    )
    func refuses(code: String) {
        #expect(ReviewDecision(code: code) == nil)
    }

    @Test("is read back from its own code and its own words", arguments: ReviewDecision.allCases)
    func ownWords(decision: ReviewDecision) {
        #expect(ReviewDecision(code: decision.rawValue) == decision)
        #expect(ReviewDecision(code: decision.name) == decision)
        #expect(!decision.name.contains("_"))
    }

    @Test("changes the level of care up or down, and not otherwise", arguments: ReviewDecision.allCases)
    func changesLevel(decision: ReviewDecision) {
        #expect(decision.changesLevel == [.stepUp, .stepDown].contains(decision))
    }
}
