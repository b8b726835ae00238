import CareModel
import Interchange
import Testing

struct MedicationCodecTests {
    @Test("is written as it is read")
    func row() throws {
        var medication = Medication(
            client: .init("c1"),
            name: "buprenorphine-naloxone 8 mg",
            from: try day("2026-09-07")
        )
        medication.expects = try AnalyteList(names: ["buprenorphine", "6-mam"])
        medication.explains = try AnalyteList(names: ["opioids", "norbuprenorphine"])
        medication.isCritical = true
        medication.to = try day("2026-09-07")
        medication.prescriber = "OBOT clinic"
        try expectRow(
            "c1,buprenorphine-naloxone 8 "
                + "mg,buprenorphine;6-mam,opioids;norbuprenorphine,yes,2026-09-07,2026-09-07,OBOT clinic",
            is: .medication(medication)
        )
    }

    @Test(
        "reads analytes and classes in any case, with blanks and empty places between them",
        arguments: ["Opioids;6-MAM", " opioids ; 6-mam ;", ";opioids;;6-mam", "OPIOIDS\u{A0}; 6-Mam"]
    )
    func habits(text: String) throws {
        var medication = Medication(client: .init("c1"), name: "M", from: try day("2026-09-07"))
        medication.explains = try AnalyteList(names: ["opioids", "6-mam"])
        #expect(try record(.medications, "c1,M,,\"\(text)\",,2026-09-07,,") == .medication(medication))
    }

    @Test("takes every class and every analyte")
    func allNames() throws {
        let names = ["opioids", "benzodiazepines", "alcohol", "amphetamines"] + Analyte.allCases.map(\.code)
        var medication = Medication(client: .init("c1"), name: "M", from: try day("2026-09-07"))
        medication.expects = try AnalyteList(names: names)
        try expectRow("c1,M,\(names.joined(separator: ";")),,,2026-09-07,,", is: .medication(medication))
    }

    @Test("says what is wrong")
    func wrong() throws {
        let found = try problems(.medications, "c1,M,buprenorphine;suboxone,,,2026-09-07,2026-09-06,")
        #expect(found.count == 2)
        #expect(
            found[0].hasPrefix(
                "expect: name 2 is neither an analyte nor a class; write, with ; between them, opioids, alcohol, "
                    + "amphetamines, amphetamine, methamphetamine, "
            )
        )
        #expect(found[0].hasSuffix(", tramadol, tapentadol or xylazine"))
        #expect(found[1] == "to: 2026-09-06 is before from, 2026-09-07; write that date or a later one")
    }
}
