import CareModel
import Interchange
import Testing

struct PlanCodecTests {
    @Test("is written as it is read")
    func row() throws {
        var plan = TreatmentPlan(
            id: .init("p1"),
            episode: .init("e1"),
            effectiveOn: try day("2026-09-07"),
            minutes: [.monday: 180, .thursday: 1440]
        )
        plan.testsPerWeek = try number("0.50")
        plan.individual = true
        plan.family = .declined
        plan.clientSignedOn = try day("2026-09-08")
        plan.counselorSignedOn = try day("2026-09-09")
        plan.supervisorSignedOn = try day("2026-09-10")
        plan.refusalReason = "wants fewer days"
        try expectRow(
            "p1,e1,2026-09-07,180,0,0,1440,0,0,0,0.50,yes,declined,2026-09-08,2026-09-09,2026-09-10,wants fewer days",
            is: .plan(plan)
        )
    }

    @Test(
        "prescribes no minutes where none are written, and reads family work as spreadsheets write it",
        arguments: [
            ("", nil), ("yes", .yes), ("TRUE", .yes), ("0", .no), ("n", .no), ("Declined", .declined),
        ] as [(String, TreatmentPlan.FamilyWork?)]
    )
    func habits(text: String, family: TreatmentPlan.FamilyWork?) throws {
        var plan = TreatmentPlan(id: .init("p1"), episode: .init("e1"), effectiveOn: try day("2026-09-07"))
        plan.family = family
        #expect(try record(.plans, "p1,e1,2026-09-07,,,,,,,,,,\(text),,,,") == .plan(plan))
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "p1,e1,2026-09-07,1441,-1,180.0,\"1,5\",3h,,,,,,,,,",
                [
                    "mon: 1441 is out of range; write a whole number from 0 to 1440",
                    "tue: -1 is below 0; write a whole number from 0 to 1440",
                    "wed: 180.0 isn't in the form of a whole number; write 180",
                    "thu: 1,5 isn't a whole number; write a whole number from 0 to 1440",
                    "fri: isn't a whole number; write a whole number from 0 to 1440",
                ]
            ),
            ("p1,e1,2026-09-07,,,,,,,,\"0,5\",,,,,,", ["tests_per_week: 0,5 isn't in the form of a number; write 0.5"]),
            ("p1,e1,2026-09-07,,,,,,,,-1,,,,,,", ["tests_per_week: -1 is below 0; write a number such as 1.5"]),
            ("p1,e1,2026-09-07,,,,,,,,twice,,,,,,", ["tests_per_week: isn't a number; write a number such as 1.5"]),
            ("p1,e1,2026-09-07,,,,,,,,,,maybe,,,,", ["family: isn't known here; write yes, no or declined"]),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.plans, row) == expected)
    }
}
