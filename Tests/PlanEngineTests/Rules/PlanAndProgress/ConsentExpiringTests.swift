import CareModel
import CareTesting
import PlanEngine
import Testing

struct ConsentExpiringTests {
    @Test(
        "warns 30, 14 and 7 days before the last day",
        arguments: [
            (-1, nil), (0, .high), (1, .high), (7, .high), (8, .medium), (14, .medium), (15, .low), (30, .low),
            (31, nil),
        ] as [(Int, Severity?)]
    )
    func days(days: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.consent("k1", expires: .today + days)
        #expect(sketch.fires(.consentExpiring) == (severity.map { ["k1": $0] } ?? [:]))
    }

    @Test("counts a consent from the day of its signature on", arguments: [(-1, true), (0, true), (1, false)])
    func signature(days: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.consent("k1", signed: .today + days, expires: .today + 5)
        #expect(sketch.fires(.consentExpiring) == (isFound ? ["k1": .high] : [:]))
    }

    @Test("counts a consent until the day it is revoked", arguments: [(-1, false), (0, false), (1, true)])
    func revocation(days: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.consent("k1", expires: .today + 5, revoked: .today + days)
        #expect(sketch.fires(.consentExpiring) == (isFound ? ["k1": .high] : [:]))
    }

    @Test("says for whom and how long")
    func sentences() throws {
        var sketch = RecordSketch()
        sketch.consent("never")
        sketch.consent("k1", expires: "2026-11-21")
        let finding = try sketch.finding(.consentExpiring)
        #expect(finding.key == "k1")
        #expect(finding.summary == "A consent expires on Sat 21 Nov, in 1 day.")
        let last = try sketch.finding(.consentExpiring, on: "2026-11-21")
        #expect(last.summary == "A consent expires on Sat 21 Nov, today.")
    }

    @Test(
        "goes by its settings",
        arguments: [(1, .high), (2, .medium), (3, .medium), (4, .low), (5, .low), (6, nil)] as [(Int, Severity?)]
    )
    func settings(days: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.settings.progress.consentDays = 5
        sketch.settings.progress.consentMediumDays = 3
        sketch.settings.progress.consentHighDays = 1
        sketch.consent("k1", expires: .today + days)
        #expect(sketch.fires(.consentExpiring) == (severity.map { ["k1": $0] } ?? [:]))
    }
}
