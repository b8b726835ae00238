import CareModel
import CareTesting
import CaseStore
import PlanEngine
import Testing

extension ChangeSample {
    static let reviews: [ChangeSample] = [
        ChangeSample(
            name: "a flag is acknowledged",
            kind: "flag",
            tables: ["flag"],
            client: "1001",
            says: ["acknowledged: Presumptive positive"],
            after: { try $0.enterPositive(by: .ortiz) }
        ) { .acknowledgeFlags(AcknowledgeFlags([try waiting(in: $0)])) },
        ChangeSample(
            name: "a flag is decided",
            kind: "flag",
            tables: ["flag"],
            client: "1001",
            says: ["Presumptive positive, raised 20 Nov 2026: continue with change (talked it over)"],
            after: { try $0.enterPositive(by: .ortiz) }
        ) {
            .decideFlag(
                DecideFlag(flag: try waiting(in: $0), decision: .continueWithChange, rationale: "talked it over")
            )
        },
        ChangeSample(
            name: "a review is decided with its flags",
            actor: .chen,
            kind: "review",
            tables: ["weekly_review", "plan_review", "flag"],
            client: "1001",
            says: ["review of the week of 16 Nov 2026: step up (two positives)"],
            after: { try $0.enterPositive(by: .ortiz) }
        ) { _ in
            .decideReview(DecideReview(client: "1001", week: .monday, decision: .stepUp, rationale: "two positives"))
        },
        ChangeSample(
            name: "a review is decided again",
            actor: .chen,
            kind: "review",
            tables: ["weekly_review", "plan_review"],
            client: "1001",
            says: ["hold pending information until 24 Nov 2026 (waits for the laboratory)"],
            after: { file in
                let first = DecideReview(client: "1001", week: .monday, decision: .continueCare, rationale: "well")
                try file.perform(.decideReview(first), by: .ortiz)
            }
        ) { _ in
            .decideReview(
                DecideReview(
                    client: "1001",
                    week: .monday,
                    decision: .hold,
                    rationale: "waits for the laboratory",
                    holdUntil: .today + 4
                )
            )
        },
        ChangeSample(
            name: "a week is signed off",
            actor: .chen,
            kind: "review",
            tables: ["week_sign_off", "flag"],
            says: ["signed off for the programme: 3 clients"],
            after: { file in
                try file.enterPositive(by: .ortiz)
                for client in Quiet.clients { try file.decide(client, by: .ortiz) }
            }
        ) { _ in .signOffWeek(SignOffWeek(week: .monday, counselor: nil)) },
        ChangeSample(
            name: "a caseload is signed off",
            actor: .ortiz,
            kind: "review",
            tables: ["week_sign_off"],
            says: ["signed off for the caseload of Jo Ortiz: 1 client"],
            after: { try $0.decide("1002", by: .chen) }
        ) { _ in .signOffWeek(SignOffWeek(week: .monday, counselor: "s2")) },
        ChangeSample(
            name: "a step up is countersigned",
            actor: .chen,
            kind: "review",
            tables: ["weekly_review"],
            client: "1001",
            says: ["step up of the week of 16 Nov 2026 countersigned"],
            after: { try $0.decide("1001", .stepUp, by: .ortiz) }
        ) { _ in .countersign(Countersign(client: "1001", week: .monday)) },
        ChangeSample(
            name: "a step up for a flag is countersigned",
            actor: .chen,
            kind: "review",
            tables: ["flag"],
            client: "1001",
            says: ["step up for Presumptive positive, raised 20 Nov 2026, countersigned"],
            after: { file in
                try file.enterPositive()
                let flag = try #require(try file.flags(FlagQuery()).first)
                let decision = DecideFlag(flag: flag.id, decision: .stepUp, rationale: "opiates")
                try file.perform(.decideFlag(decision), by: .ortiz)
            }
        ) { file in
            let flag = try #require(try file.flags(FlagQuery(states: [])).first)
            return .countersign(Countersign(flag: flag.id))
        },
    ]

    static let programme: [ChangeSample] = [
        ChangeSample(
            name: "the programme has another name",
            kind: "programme",
            tables: ["programme"],
            says: ["programme: name Riverside → Riverside North"]
        ) { _ in .saveProgramme(SaveProgramme(Programme(name: "Riverside North", timeZone: "UTC"))) },
        ChangeSample(
            name: "a member of staff begins",
            kind: "staff",
            tables: ["staff"],
            says: ["staff Ola Berg: ", "role technician"]
        ) { _ in .saveStaffMember(SaveStaffMember(StaffMember(id: "s4", name: "Ola Berg", role: .technician))) },
        ChangeSample(
            name: "the programme settles a number",
            kind: "setting",
            tables: ["programme_setting"],
            says: ["setting Absences allowed: 4 sessions at level 2.1 from 20 Nov 2026"]
        ) { _ in
            .saveSetting(SaveSetting(.absenceLimit, .whole(4), from: .today, level: .intensiveOutpatient, basedOn: nil))
        },
    ]

    private static func waiting(in file: CaseFile) throws -> Flag.ID {
        try #require(try file.flags(FlagQuery()).first).id
    }
}

extension CaseFile {
    /// Decides about a client in the review of the week of the tests.
    @discardableResult
    func decide(
        _ client: Client.ID,
        _ decision: ReviewDecision = .continueCare,
        week: Day = .monday,
        by actor: Actor = .chen
    ) throws -> Receipt {
        try perform(
            .decideReview(DecideReview(client: client, week: week, decision: decision, rationale: "talked it over")),
            by: actor
        )
    }
}
