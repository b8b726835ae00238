import CareModel
import CareTesting
import Testing

struct AnalyteListTests {
    @Test("covers analytes and the members of classes")
    func covers() throws {
        let list = try AnalyteList(names: ["alcohol", "buprenorphine", "6-mam"])
        #expect(list.names == ["alcohol", "buprenorphine", "6-mam"])
        #expect(list.analytes == AnalyteSet([.ethanol, .etg, .ets, .buprenorphine, .monoacetylmorphine]))
        #expect(list.groups == [.alcohol, AnalyteSet(.buprenorphine), AnalyteSet(.monoacetylmorphine)])
    }

    @Test("takes a name that is a class and an analyte for the class")
    func classBeforeAnalyte() throws {
        let list = try AnalyteList(names: ["benzodiazepines"])
        #expect(list.analytes == .benzodiazepines)
        #expect(list.analytes.contains(.alprazolam))
        #expect(list.groups == [.benzodiazepines])
    }

    @Test("reads names in any case, and keeps them as they were written")
    func anyCase() throws {
        let list = try AnalyteList(names: ["Benzodiazepines", "ALCOHOL", "6-MAM"])
        #expect(list.names == ["Benzodiazepines", "ALCOHOL", "6-MAM"])
        #expect(list.groups == [.benzodiazepines, .alcohol, AnalyteSet(.monoacetylmorphine)])
        #expect(list.analytes == .benzodiazepines.union(.alcohol).union(AnalyteSet(.monoacetylmorphine)))
    }

    @Test("takes opiates for the screen alone")
    func analyteAlone() throws {
        let list = try AnalyteList(names: ["opiates"])
        #expect(list.analytes == AnalyteSet(.opiates))
        #expect(list.groups == [AnalyteSet(.opiates)])
    }

    @Test("names what it doesn't know", arguments: ["suboxone", "", "thc", "opioid"])
    func refuses(name: String) {
        let error = #expect(throws: UnknownAnalyte.self) { try AnalyteList(names: ["cocaine", name]) }
        #expect(error?.name == name)
    }

    @Test(
        "is read from names between semicolons",
        arguments: [
            ("", []), ("cocaine", ["cocaine"]), ("opioids;etg", ["opioids", "etg"]),
            ("opioids; etg ;6-mam", ["opioids", "etg", "6-mam"]), ("opioids;", ["opioids"]),
        ]
    )
    func text(text: String, names: [String]) throws {
        let list = try AnalyteList(text: text)
        #expect(list == (try AnalyteList(names: names)))
        #expect(list.text == names.joined(separator: ";"))
    }

    @Test(
        "names what a text has that it doesn't know",
        arguments: [("cocaine;thc", "thc"), ("cocaine,etg", "cocaine,etg")]
    )
    func refuses(text: String, name: String) {
        let error = #expect(throws: UnknownAnalyte.self) { try AnalyteList(text: text) }
        #expect(error?.name == name)
    }

    @Test func isEmptyWithoutNames() throws {
        #expect(AnalyteList.empty.analytes.isEmpty)
        #expect(AnalyteList.empty.groups == [])
        #expect(try AnalyteList(names: []) == .empty)
    }

    @Test func isWrittenAsNames() throws {
        let list = try AnalyteList(names: ["opioids", "etg"])
        #expect(try json(list) == #"["opioids","etg"]"#)
        try expectRoundTrip(list)
        let error = #expect(throws: UnknownAnalyte.self) { try read(AnalyteList.self, #"["suboxone"]"#) }
        #expect(error?.name == "suboxone")
    }
}
