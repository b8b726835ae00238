import CareModel
import Interchange
import Testing

struct TestCodecTests {
    @Test(
        "is written as it is read",
        arguments: zip(
            DrugTest.Outcome.allCases,
            ["pending", "collected", "missed", "refused", "unable", "excused", "not_collected"]
        )
    )
    func row(outcome: DrugTest.Outcome, word: String) throws {
        var test = DrugTest(id: .init("t1"), client: .init("c1"), selectedOn: try day("2026-11-18"), reason: .random)
        test.notifiedAt = try time("2026-11-18T06:00")
        test.outcome = outcome
        test.collectedAt = try time("2026-11-18T09:00")
        test.matrix = .urine
        test.observed = false
        test.specimen.temperature = try number("96.0")
        test.specimen.creatinine = try number("15")
        test.specimen.specificGravity = try number("1.0020")
        test.specimen.ph = try number("7.0")
        test.specimen.nitrite = try number("0")
        test.specimen.adulterant = "bleach"
        test.specimen.labInvalid = true
        test.collector = .init("s7")
        test.note = "desk closed"
        try expectRow(
            "t1,c1,2026-11-18,random,2026-11-18T06:00,\(word),2026-11-18T09:00,urine,no,96.0,15,1.0020,7.0,0,bleach,"
                + "yes,"
                + "s7,desk closed",
            is: .test(test)
        )
    }

    @Test(
        "knows every reason and every matrix",
        arguments: Array(
            zip(DrugTest.Reason.allCases, ["random", "admission", "random_interval", "for_cause", "follow_up"])
        ),
        Array(zip(DrugTest.Matrix.allCases, ["urine", "breath", "hair", "blood", "oral_fluid"]))
    )
    func words(reason: (DrugTest.Reason, String), matrix: (DrugTest.Matrix, String)) throws {
        var test = DrugTest(id: .init("t1"), client: .init("c1"), selectedOn: try day("2026-11-18"), reason: reason.0)
        test.matrix = matrix.0
        try expectRow("t1,c1,2026-11-18,\(reason.1),,pending,,\(matrix.1),,,,,,,,,,", is: .test(test))
    }

    @Test("takes a blank that was left behind for no adulterant")
    func blankAdulterant() throws {
        let test = DrugTest(id: .init("t1"), client: .init("c1"), selectedOn: try day("2026-11-18"), reason: .random)
        #expect(try record(.tests, "t1,c1,2026-11-18,random,,pending,,,,,,,,, ,,,") == .test(test))
    }

    @Test("takes a collected test without the time, and says so")
    func note() throws {
        let row = try #require(
            try read(.tests, header(.tests) + "t1,c1,2026-11-18,random,,collected,,,,,,,,,,,,\n").rows.first
        )
        #expect(throws: Never.self) { try row.record.get() }
        #expect(
            row.notes.map(\.description) == [
                "tests.csv:2: collected_at: collected without the time; the test counts on the day of its selection"
            ]
        )
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "t1,c1,2026-11-18,because,,done,,sweat,,,,,,,,,,",
                [
                    "reason: isn't known here; write random, random_interval, for_cause, admission or follow_up",
                    "outcome: isn't known here; write pending, collected, missed, refused, unable, excused or "
                        + "not_collected",
                    "matrix: isn't known here; write urine, oral_fluid, breath, hair or blood",
                ]
            ),
            (
                "t1,c1,2026-11-18,random,,collected,soon,,,-1,<2,\"1,020\",\"7,0\",1e3,,,,",
                [
                    "collected_at: isn't a date and time; write one such as 2026-11-20T09:00",
                    "temperature_f: -1 is below 0; write a number such as 1.5",
                    "creatinine: isn't a number; write a number such as 1.5",
                    "specific_gravity: isn't a number; write a number such as 1.5",
                    "ph: 7,0 isn't in the form of a number; write 7.0",
                    "nitrite: isn't a number; write a number such as 1.5",
                ]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.tests, row) == expected)
    }
}
