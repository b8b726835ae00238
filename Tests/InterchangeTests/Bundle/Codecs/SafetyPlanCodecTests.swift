import CareModel
import Interchange
import Testing

struct SafetyPlanCodecTests {
    @Test("is written as it is read")
    func row() throws {
        var plan = SafetyPlan(client: .init("c1"), reviewedOn: try day("2026-11-20"))
        plan.warningSigns = "no sleep; avoiding calls"
        plan.coping = "walk"
        plan.distractions = "library"
        plan.helpers = "brother"
        plan.professionals = "crisis line, 988"
        plan.safeEnvironment = "pills locked away"
        try expectRow(
            "c1,2026-11-20,no sleep; avoiding calls,walk,library,brother,\"crisis line, 988\",pills locked away",
            is: .safetyPlan(plan)
        )
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                ",2026-11-20T09:00,,,,,,x",
                [
                    "client_id: is missing; write an identifier",
                    "reviewed_on: 2026-11-20T09:00 holds a time of day as well; write 2026-11-20",
                ]
            )
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.safetyPlans, row) == expected)
    }
}
