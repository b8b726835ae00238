import CareModel
import Interchange
import Testing

struct ContactCodecTests {
    @Test("is written as it is read", arguments: Contact.Kind.allCases)
    func row(kind: Contact.Kind) throws {
        try expectRow(
            "c1,2026-11-12T15:00,\(kind.rawValue),no,\"rang, nobody came\"",
            is: .contact(
                Contact(
                    client: .init("c1"),
                    at: try time("2026-11-12T15:00"),
                    kind: kind,
                    isTwoWay: false,
                    note: "rang, nobody came"
                )
            )
        )
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "c1,2026-11-12T15:00,fax,,",
                [
                    "kind: isn't known here; write phone, visit, message or letter",
                    "two_way: is missing; write yes or no",
                ]
            ),
            ("c1,,phone,yes,", ["at: is missing; write a date and time such as 2026-11-20T09:00"]),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.contacts, row) == expected)
    }
}
