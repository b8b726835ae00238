import CareModel
import CareTesting
import Testing

struct AnalyteTests {
    /// The names of the bundle's description, in the order of the numbers under which case files keep them.
    private static let codes = [
        "amphetamine", "methamphetamine", "mdma", "mda", "barbiturates", "benzodiazepines", "alprazolam", "clonazepam",
        "diazepam", "lorazepam", "nordiazepam", "oxazepam", "temazepam", "buprenorphine", "norbuprenorphine",
        "cannabinoids", "cocaine", "benzoylecgonine", "cotinine", "ethanol", "etg", "ets", "fentanyl", "norfentanyl",
        "gabapentin", "ketamine", "methadone", "eddp", "opiates", "6-mam", "codeine", "morphine", "hydrocodone",
        "hydromorphone", "oxycodone", "oxymorphone", "phencyclidine", "tramadol", "tapentadol", "xylazine",
    ]

    @Test("keeps its number and its name in a bundle for good", arguments: zip(1...40, codes))
    func code(number: Int, code: String) throws {
        let analyte = try #require(Analyte(code: code))
        #expect(Int(analyte.rawValue) == number)
        #expect(analyte.code == code)
        #expect(Analyte(code: code.uppercased()) == analyte)
    }

    @Test func isOneOfFortyWithANumberOfItsOwn() {
        #expect(Analyte.allCases.count == Self.codes.count)
        #expect(Set(Analyte.allCases.map(\.rawValue)).count == Self.codes.count)
        #expect(Set(Analyte.allCases.map(\.name)).count == Self.codes.count)
    }

    @Test("isn't read from anything else", arguments: ["", "thc", "6mam", "monoacetylmorphine", "opioids", " cocaine"])
    func refuses(code: String) {
        #expect(Analyte(code: code) == nil)
    }

    @Test(
        "has a name for people",
        arguments: [
            (Analyte.cocaine, "Cocaine"), (.monoacetylmorphine, "6-MAM"), (.mdma, "MDMA"), (.mda, "MDA"),
            (.eddp, "EDDP"), (.etg, "EtG"), (.ets, "EtS"), (.cannabinoids, "THC"), (.phencyclidine, "PCP"),
        ]
    )
    func name(analyte: Analyte, name: String) {
        #expect(analyte.name == name)
    }

    @Test("is written by its name in a bundle", arguments: Analyte.allCases)
    func coding(analyte: Analyte) throws {
        #expect(try json(analyte) == "\"\(analyte.code)\"")
        try expectRoundTrip(analyte)
    }

    @Test("isn't decoded from a number or an unknown name", arguments: ["17", #""thc""#])
    func refuses(json: String) {
        #expect(throws: DecodingError.self) { try read(Analyte.self, json) }
    }
}
