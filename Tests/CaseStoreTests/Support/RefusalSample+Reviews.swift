import CareModel
import CareTesting
import CaseStore
import Testing

extension RefusalSample {
    private static func test(_ change: (inout DrugTest) -> Void, _ entries: [SaveTest.Entry] = []) -> Change {
        var test = Quiet.test("t9", of: "1001", on: .today)
        change(&test)
        return .saveTest(SaveTest(test, entries: entries, basedOn: nil))
    }

    static let tests: [RefusalSample] = [
        RefusalSample("a specimen without a time", says: "needs the time of its collection") { _ in
            test { $0.collectedAt = nil }
        },
        RefusalSample("a test ahead of today", says: "ahead of today") { _ in
            test {
                $0.selectedOn = .today + 1
                $0.collectedAt = (Day.today + 1).at("08:00")
            }
        },
        RefusalSample("a specimen from before the selection", says: "before the client was selected") { _ in
            test { $0.collectedAt = (Day.today - 1).at("08:00") }
        },
        RefusalSample("a reading of nothing", says: "Only a collected specimen") { _ in
            test(
                {
                    $0.outcome = .missed
                    $0.collectedAt = nil
                },
                [.init(analyte: .opiates, method: .presumptive, reading: .negative, reportedOn: .today)]
            )
        },
        RefusalSample("a reading from tomorrow", says: "ahead of today") { _ in
            test({ _ in }, [.init(analyte: .opiates, method: .definitive, reading: .negative, reportedOn: .today + 1)])
        },
        RefusalSample("a reading from before the specimen", says: "before the specimen was collected") { _ in
            test({ _ in }, [.init(analyte: .opiates, method: .definitive, reading: .negative, reportedOn: .today - 1)])
        },
        RefusalSample("a test as it stands", says: "Nothing differs") { file in
            let test = try #require(try file.test("t1001-2026-11-17")).test
            return .saveTest(SaveTest(test.record, basedOn: test.version))
        },
        RefusalSample("a test of nobody", says: "there is no client 9999") { _ in test { $0.client = "9999" } },
    ]

    private static func decision(
        _ decision: ReviewDecision = .continueCare,
        _ rationale: String = "well",
        until day: Day? = nil
    ) -> Change {
        .decideReview(
            DecideReview(client: "1001", week: .monday, decision: decision, rationale: rationale, holdUntil: day)
        )
    }

    private static func everybodyDecided(_ file: CaseFile) throws {
        for client in Quiet.clients { try file.decide(client) }
        try file.perform(.signOffWeek(SignOffWeek(week: .monday, counselor: nil)), by: .chen)
    }

    static let reviews: [RefusalSample] = [
        RefusalSample("a decision without a reason", says: "needs a reason") { _ in decision(.continueCare, " \n") },
        RefusalSample("a hold without a day", says: "needs a day ahead of today") { _ in decision(.hold) },
        RefusalSample("a hold until today", says: "needs a day ahead of today") { _ in
            decision(.hold, until: .today)
        },
        RefusalSample("a decision about nobody", says: "there is no client 9999") { _ in
            .decideReview(DecideReview(client: "9999", week: .monday, decision: .continueCare, rationale: "r"))
        },
        RefusalSample("a decision after the sign-off", says: "Mei Chen has signed off", after: everybodyDecided) { _ in
            decision(.stepUp)
        },
        RefusalSample("a second sign-off", says: "Mei Chen has signed off", after: everybodyDecided) { _ in
            .signOffWeek(SignOffWeek(week: .monday, counselor: nil))
        },
        RefusalSample("a sign-off before all are decided", says: "3 clients are not decided") { _ in
            .signOffWeek(SignOffWeek(week: .monday, counselor: nil))
        },
        RefusalSample("a sign-off of an empty caseload", says: "nobody to review") { _ in
            .signOffWeek(SignOffWeek(week: .monday, counselor: "s3"))
        },
        RefusalSample("a countersignature by a counselor", says: "Only a supervisor") { _ in
            .countersign(Countersign(client: "1001", week: .monday))
        },
        RefusalSample("a countersignature under nothing", says: "no decision here", by: .chen) { _ in
            .countersign(Countersign(client: "1001", week: .monday))
        },
        RefusalSample(
            "a second countersignature",
            says: "countersigned already",
            by: .chen,
            after: { try $0.decide("1001", .stepUp, by: .chen) },
            { _ in .countersign(Countersign(client: "1001", week: .monday)) }
        ),
        RefusalSample(
            "a second decision about a flag",
            says: "decided already",
            after: { file in
                try file.enterPositive(by: .ortiz)
                let flag = try #require(try file.flags(FlagQuery()).first)
                let first = DecideFlag(flag: flag.id, decision: .continueCare, rationale: "well")
                try file.perform(.decideFlag(first), by: .ortiz)
            },
            { file in
                let flag = try #require(try file.flags(FlagQuery(states: [.reviewed])).first)
                return .decideFlag(DecideFlag(flag: flag.id, decision: .stepUp, rationale: "no"))
            }
        ),
        RefusalSample(
            "a second acknowledgement",
            says: "acknowledged this already",
            after: { file in
                try file.enterPositive(by: .ortiz)
                try file.perform(.acknowledgeFlags(AcknowledgeFlags(file.flags(FlagQuery()).map(\.id))), by: .ortiz)
            },
            { .acknowledgeFlags(AcknowledgeFlags(try $0.flags(FlagQuery()).map(\.id))) }
        ),
    ]
}
