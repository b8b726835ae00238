import CareModel
import Interchange
import Testing

struct ResultCodecTests {
    @Test("is written as it is read", arguments: Analyte.allCases)
    func row(analyte: Analyte) throws {
        var result = TestResult(
            test: .init("t1"),
            analyte: analyte,
            method: .definitive,
            reading: .positive,
            reportedOn: try day("2026-11-20")
        )
        result.value = try number("12.50")
        result.unit = "ng/mL"
        result.cutoff = try number("10")
        result.laboratory = "North"
        try expectRow(
            "t1,\(analyte.code),definitive,positive,12.50,ng/mL,10,2026-11-20,North",
            is: .result(result)
        )
    }

    @Test("reads words in any case")
    func habits() throws {
        let result = TestResult(
            test: .init("t1"),
            analyte: .monoacetylmorphine,
            method: .presumptive,
            reading: .negative,
            reportedOn: try day("2026-11-20")
        )
        #expect(try record(.results, "t1, 6-MAM,Presumptive,NEGATIVE,,,,2026-11-20,") == .result(result))
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "t1,cocaine,screen,detected,,,,2026-11-20,",
                [
                    "method: isn't known here; write presumptive or definitive",
                    "reading: isn't known here; write negative or positive",
                ]
            ),
            (
                "t1,cocaine,presumptive,negative,<10,,50 ng,,",
                [
                    "value: isn't a number; write a number such as 1.5",
                    "cutoff: isn't a number; write a number such as 1.5",
                    "reported_on: is missing; write a date such as 2026-11-20",
                ]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.results, row) == expected)
    }

    @Test("names every analyte it takes")
    func analytes() throws {
        let found = try problems(.results, "t1,crack,presumptive,negative,,,,2026-11-20,")
        let codes = Analyte.allCases.map(\.code)
        #expect(found == ["analyte: isn't known here; write \(codes.dropLast().joined(separator: ", ")) or xylazine"])
        #expect(codes.count == 40)
    }
}
