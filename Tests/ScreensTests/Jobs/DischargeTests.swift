import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Ending a stay.
struct DischargeTests {
    @Test("A discharge without a reason says so at the field, and the key bar says how to choose one")
    func reason() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g c Enter x Tab t ^S")
        #expect(work.shows("! A discharge needs a reason."))
        #expect(work.lines.contains { $0.hasPrefix("► Reason") })
        #expect(work.keyBar.contains("Down List"))
        try work.press("Down Down Enter ^S")
        #expect(work.status.contains("Saved"))
        #expect(try work.caseFile.chart(of: Clinic.client(1))?.episode?.record.dischargedOn == "2026-11-20")
    }
}
