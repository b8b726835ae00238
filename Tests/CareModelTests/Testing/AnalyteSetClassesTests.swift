import CareModel
import CareTesting
import Testing

struct AnalyteSetClassesTests {
    /// The classes of the bundle's description.
    private static let classes: [(name: String, codes: [String])] = [
        (
            "opioids",
            [
                "opiates", "6-mam", "codeine", "morphine", "hydrocodone", "hydromorphone", "oxycodone", "oxymorphone",
                "fentanyl", "norfentanyl", "methadone", "eddp", "tramadol", "tapentadol", "buprenorphine",
                "norbuprenorphine",
            ]
        ),
        (
            "benzodiazepines",
            [
                "benzodiazepines", "alprazolam", "clonazepam", "diazepam", "lorazepam", "nordiazepam", "oxazepam",
                "temazepam",
            ]
        ),
        ("alcohol", ["ethanol", "etg", "ets"]),
        ("amphetamines", ["amphetamine", "methamphetamine", "mdma", "mda"]),
    ]

    @Test("has the members that the bundle's description names", arguments: classes)
    func members(name: String, codes: [String]) throws {
        let members = try #require(AnalyteSet.class(named: name))
        #expect(Set(members.analytes.map(\.code)) == Set(codes))
        #expect(AnalyteSet.class(named: name.uppercased()) == members)
    }

    @Test("knows no other class", arguments: ["", "opiates", "fentanyls", "alcohols", "drugs"])
    func refuses(name: String) {
        #expect(AnalyteSet.class(named: name) == nil)
    }

    @Test func knowsFentanylAndItsMetabolite() {
        #expect(AnalyteSet.fentanyls.analytes == [.fentanyl, .norfentanyl])
    }

    @Test("is settled by itself, and a screen for a class by its members", arguments: Analyte.allCases)
    func settledBy(analyte: Analyte) {
        let settling: Set<String> =
            switch analyte {
            case .opiates: ["opiates", "codeine", "morphine", "6-mam", "hydrocodone", "hydromorphone"]
            case .benzodiazepines: Set(Self.classes[1].codes)
            case .cocaine: ["cocaine", "benzoylecgonine"]
            default: [analyte.code]
            }
        #expect(Set(analyte.settledBy.analytes.map(\.code)) == settling)
    }
}
