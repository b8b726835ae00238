import CareModel
import CareTesting
import Testing

struct AnalyteSetTests {
    @Test("contains what is in it, and nothing else", arguments: Analyte.allCases)
    func contains(analyte: Analyte) {
        let single = AnalyteSet(analyte)
        #expect(Analyte.allCases.filter { single.contains($0) } == [analyte])
        #expect(single.analytes == [analyte])
        #expect(AnalyteSet(Analyte.allCases).contains(analyte))
        #expect(!AnalyteSet(Analyte.allCases.filter { $0 != analyte }).contains(analyte))
        #expect(!AnalyteSet().contains(analyte))
    }

    @Test func takesAnAnalyteIn() {
        var set = AnalyteSet(.cocaine)
        set.insert(.fentanyl)
        set.insert(.cocaine)
        #expect(set.analytes == [.cocaine, .fentanyl])
    }

    @Test func namesItsAnalytesInTheOrderOfTheirNumbers() {
        #expect(AnalyteSet([.fentanyl, .cannabinoids, .monoacetylmorphine]).names == "THC, Fentanyl, 6-MAM")
        #expect(AnalyteSet().names == "")
    }
}
