import CareModel
import Interchange
import Testing

struct ConsentCodecTests {
    @Test("is written as it is read")
    func row() throws {
        var consent = Consent(
            id: .init("k1"),
            client: .init("c1"),
            recipient: "County probation",
            purpose: "coordination of care",
            scope: ["attendance", "test results, all", "progress"],
            signedOn: try day("2026-09-07")
        )
        consent.expiresOn = try day("2027-09-07")
        consent.revokedOn = try day("2026-11-20")
        try expectRow(
            "k1,c1,County probation,coordination of care,\"attendance;test results, "
                + "all;progress\",2026-09-07,2027-09-07,"
                + "2026-11-20",
            is: .consent(consent)
        )
    }

    @Test("drops blanks around what may be told, and empty places")
    func scope() throws {
        guard case .consent(let consent) = try record(.consents, "k1,c1,R,P, attendance ; progress;,2026-09-07,,")
        else {
            return #expect(Bool(false), "not a consent")
        }
        #expect(consent.scope == ["attendance", "progress"])
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "k1,c1,,,,2026-09-07,,",
                [
                    "recipient: is missing; write a text", "purpose: is missing; write a text",
                    "scope: is missing; write what may be told, such as attendance;test results",
                ]
            ),
            (
                "k1,c1,R,P, ; ,2026-09-07,never,",
                [
                    "scope: is missing; write what may be told, such as attendance;test results",
                    "expires_on: isn't a date; write one such as 2026-11-20",
                ]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.consents, row) == expected)
    }
}
