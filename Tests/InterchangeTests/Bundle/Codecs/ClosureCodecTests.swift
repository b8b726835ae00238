import CareModel
import Interchange
import Testing

struct ClosureCodecTests {
    @Test("is written as it is read", arguments: ["holiday", nil] as [String?])
    func row(reason: String?) throws {
        try expectRow(
            "2026-11-26,\(reason ?? "")",
            is: .closure(Closure(day: try day("2026-11-26"), reason: reason))
        )
    }

    @Test(
        "says what is wrong",
        arguments: [
            (",holiday", ["date: is missing; write a date such as 2026-11-20"]),
            ("2026-02-29,", ["date: there is no 2026-02-29; write a date that exists, such as 2026-02-28"]),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.closures, row) == expected)
    }
}
