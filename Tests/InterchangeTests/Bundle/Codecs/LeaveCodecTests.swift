import CareModel
import Interchange
import Testing

struct LeaveCodecTests {
    @Test("is written as it is read", arguments: Leave.Reason.allCases)
    func row(reason: Leave.Reason) throws {
        try expectRow(
            "c1,2026-10-01,2026-10-01,\(reason.rawValue)",
            is: .leave(
                Leave(client: .init("c1"), from: try day("2026-10-01"), to: try day("2026-10-01"), reason: reason)
            )
        )
        try expectRow(
            "c1,2026-10-01,,\(reason.rawValue)",
            is: .leave(Leave(client: .init("c1"), from: try day("2026-10-01"), reason: reason))
        )
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "c1,2026-10-02,2026-10-01,jail",
                [
                    "reason: isn't known here; write hospital, custody or approved",
                    "to: 2026-10-01 is before from, 2026-10-02; write that date or a later one",
                ]
            )
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.leaves, row) == expected)
    }
}
