import CareModel
import Interchange
import Testing

struct MeasureCodecTests {
    @Test(
        "is written as it is read, with a place for each missing answer",
        arguments: [
            (.phq9, [0, 1, 2, 3, nil, 0, 0, 0, 0]), (.gad7, [3, 3, 3, 3, 3, 3, 3]), (.auditC, [0, 4, nil]),
            (.audit, [4, 3, 2, 1, 0, 0, 0, 4, 2, 0]), (.dast10, [1, 0, 1, 0, 1, 0, 1, 0, 1, 0]),
            (.ciwaAr, [7, 6, 5, 4, 3, 2, 1, 0, 7, 4]), (.cows, [4, 3, 5, 5, 2, 1, 3, 4, 2, 0, 5]),
            (.bam, [0, 4, 0, 4, 0, 4, 30, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0]), (.cssrs, []), (.cssrs, [1, 0, 9]),
            (.phq9, []),
            (.gad7, [nil, nil, nil, nil, nil, nil, nil]),
        ] as [(Instrument, [Int?])]
    )
    func row(instrument: Instrument, answers: [Int?]) throws {
        let measure = Measure(
            id: .init("m1"),
            client: .init("c1"),
            instrument: instrument,
            givenOn: try day("2026-11-20"),
            answers: answers,
            recordedTotal: 5
        )
        let text = answers.map { $0.map(String.init) ?? "" }.joined(separator: ";")
        try expectRow("m1,c1,\(instrument.rawValue),2026-11-20,\(text),5", is: .measure(measure))
    }

    @Test("knows every instrument, in any case", arguments: Instrument.allCases)
    func instruments(instrument: Instrument) throws {
        let measure = Measure(
            id: .init("m1"),
            client: .init("c1"),
            instrument: instrument,
            givenOn: try day("2026-11-20")
        )
        #expect(try record(.measures, "m1,c1,\(instrument.rawValue.lowercased()),2026-11-20,,") == .measure(measure))
    }

    @Test("drops blanks around answers")
    func blanks() throws {
        guard case .measure(let measure) = try record(.measures, "m1,c1,AUDIT-C,2026-11-20,\" 1 ; ;3\",") else {
            return #expect(Bool(false), "not a measure")
        }
        #expect(measure.answers == [1, nil, 3])
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "PHQ-9,2026-11-20,0;1;2;3;0;0;0;0,",
                [
                    "answers: PHQ-9 has 9 answers and here are 8; write 9, with nothing between two ; for a missing one"
                ]
            ),
            (
                "GAD-7,2026-11-20,0;1;2;3;0;0;0;0,",
                [
                    "answers: GAD-7 has 7 answers and here are 8; write 7, with nothing between two ; for a missing one"
                ]
            ),
            (
                "BAM-IOP,2026-11-20,4,",
                [
                    "answers: BAM-IOP has 17 answers and here is 1; write 17, with nothing between two ; for a missing "
                        + "one"
                ]
            ),
            (
                "PHQ-9,2026-11-20,0;1;2;4;0;0;0;0;5,",
                [
                    "answers: answer 4 is 4; PHQ-9 allows 0, 1, 2 or 3 there",
                    "answers: answer 9 is 5; PHQ-9 allows 0, 1, 2 or 3 there",
                ]
            ),
            ("BAM,2026-11-20,5;0;0;0;0;0;99;0;0;0;0;0;0;0;0;0;0,", ["answers: answer 1 is 5; BAM allows 0 to 4 there"]),
            (
                "AUDIT,2026-11-20,0;0;0;0;0;0;0;0;1;3,",
                [
                    "answers: answer 9 is 1; AUDIT allows 0, 2 or 4 there",
                    "answers: answer 10 is 3; AUDIT allows 0, 2 or 4 there",
                ]
            ),
            (
                "COWS,2026-11-20,3;0;0;0;0;0;0;0;0;0;1,",
                [
                    "answers: answer 1 is 3; COWS allows 0, 1, 2 or 4 there",
                    "answers: answer 11 is 1; COWS allows 0, 3 or 5 there",
                ]
            ),
            (
                "CIWA-Ar,2026-11-20,8;0;0;0;0;0;0;0;0;5,",
                [
                    "answers: answer 1 is 8; CIWA-Ar allows 0 to 7 there",
                    "answers: answer 10 is 5; CIWA-Ar allows 0 to 4 there",
                ]
            ),
            (
                "DAST-10,2026-11-20,yes;0;0;0;0;0;0;0;0;0,",
                [
                    "answers: answer 1 isn't a whole number; write whole numbers with ; between them, and nothing for "
                        + "a missing "
                        + "answer"
                ]
            ),
            (
                "PHQ9,2026-11-20,0;1,-3",
                [
                    "instrument: isn't known here; write PHQ-9, GAD-7, BAM, BAM-IOP, AUDIT, AUDIT-C, DAST-10, COWS, "
                        + "CIWA-Ar or "
                        + "C-SSRS",
                    "total: -3 is below 0; write a whole number such as 70",
                ]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.measures, "m1,c1,\(row)") == expected)
    }
}
