import CareModel
import CareTesting
import Testing

struct InstrumentTests {
    @Test(
        "knows how many answers it has",
        arguments: [
            ("PHQ-9", 9), ("GAD-7", 7), ("BAM", 17), ("BAM-IOP", 17), ("AUDIT", 10), ("AUDIT-C", 3), ("DAST-10", 10),
            ("COWS", 11), ("CIWA-Ar", 10), ("C-SSRS", nil),
        ] as [(String, Int?)]
    )
    func itemCount(code: String, count: Int?) throws {
        let instrument = try #require(Instrument(rawValue: code))
        #expect(instrument.itemCount == count)
        #expect(instrument.isBriefAddictionMonitor == code.hasPrefix("BAM"))
    }

    @Test func isOneOfTen() {
        #expect(Instrument.allCases.count == 10)
    }
}
