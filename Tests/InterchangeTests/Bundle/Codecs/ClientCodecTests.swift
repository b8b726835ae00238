import CareModel
import Interchange
import Testing

struct ClientCodecTests {
    @Test("is written as it is read")
    func row() throws {
        var client = Client(id: .init("c000001"), familyName: "O'Brien", givenName: "Siobh\u{E1}n")
        client.preferredName = "Shiv"
        client.birthDate = try day("2004-12-17")
        client.pronouns = "she/her"
        client.phone = "555-0164"
        client.language = "en"
        client.counselor = .init("s002")
        client.primarySubstance = "alcohol"
        client.referralSource = "court"
        client.diagnoses = ["F10.20", "F11.20"]
        client.overdoseHistory = true
        client.naloxone = false
        try expectRow(
            "c000001,O'Brien,Siobh\u{E1}n,Shiv,2004-12-17,she/her,555-0164,en,s002,alcohol,court,F10.20;F11.20,yes,no",
            is: .client(client)
        )
        try expectRow(
            "c1,F,G,,,,,,,,,,,",
            is: .client(Client(id: .init("c1"), familyName: "F", givenName: "G"))
        )
    }

    @Test("keeps leading zeros, plus signs and blanks of texts")
    func keepsTexts() throws {
        guard case .client(let client) = try record(.clients, "007,\" F \",G,,,, +1 (555) 0100 ,,,,,,,") else {
            return #expect(Bool(false), "not a client")
        }
        #expect(client.id.text == "007")
        #expect(client.familyName == " F ")
        #expect(client.phone == " +1 (555) 0100 ")
    }

    @Test(
        "reads yes and no as spreadsheets write them",
        arguments: [
            ("yes", true), ("Yes", true), ("YES", true), ("y", true), ("Y", true), ("true", true), ("TRUE", true),
            ("1", true), (" yes ", true), ("no", false), ("NO", false), ("n", false), ("False", false), ("0", false),
            ("", nil), ("  ", nil),
        ] as [(String, Bool?)]
    )
    func flags(text: String, flag: Bool?) throws {
        guard case .client(let client) = try record(.clients, "c1,F,G,,,,,,,,,,,\(text)") else {
            return #expect(Bool(false), "not a client")
        }
        #expect(client.naloxone == flag)
    }

    @Test(
        "reads ICD-10-CM codes with and without the point, and drops empty places",
        arguments: [
            ("F10.20", ["F10.20"]), ("f1020", ["f1020"]), ("C4A", ["C4A"]), ("F10.20; F11.20 ;", ["F10.20", "F11.20"]),
            ("S72.001A", ["S72.001A"]), (";", []), ("", []),
        ]
    )
    func diagnoses(text: String, codes: [String]) throws {
        guard case .client(let client) = try record(.clients, "c1,F,G,,,,,,,,,\(text),,") else {
            return #expect(Bool(false), "not a client")
        }
        #expect(client.diagnoses == codes)
    }

    @Test(
        "says what is wrong",
        arguments: [
            ("c1,F,G,,03/04/26,,,,,,,,,", ["birth_date: 03/04/26 could be two dates; write 2026-04-03 or 2026-03-04"]),
            ("c1,F,,,,,,,,,,,,", ["given_name: is missing; write a text"]),
            (
                "c1,F,G,,,,,,,,,,maybe,2",
                [
                    "overdose_history: isn't yes or no; write yes or no", "naloxone: isn't yes or no; write yes or no",
                ]
            ),
        ]
            + ["alcohol", "F10.20, F11.20", "F1", "F10.", "F10.20001", "10.20", "F\u{E9}1"].map { code in
                (
                    "c1,F,G,,,,,,,,,\"F10.20;\(code)\",,",
                    [
                        "diagnosis: code 2 isn't an ICD-10-CM code; write codes such as F10.20;F11.20"
                    ]
                )
            }
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.clients, row) == expected)
    }
}
