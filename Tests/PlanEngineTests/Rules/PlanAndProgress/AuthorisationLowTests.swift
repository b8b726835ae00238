import CareModel
import CareTesting
import PlanEngine
import Testing

struct AuthorisationLowTests {
    @Test(
        "warns when at most a fifth of the units is left, and high with none",
        arguments: [
            (10, 7, nil), (10, 8, .medium), (10, 9, .medium), (10, 10, .high), (10, 11, .high), (11, 8, nil),
            (11, 9, .medium), (4, 3, nil), (5, 4, .medium), (1, 0, nil), (1, 1, .high),
        ] as [(Int, Int, Severity?)]
    )
    func units(units: Int, used: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.authorise("a1", units: units, from: .today - 60, to: .today + 60, used: used)
        #expect(sketch.fires(.authorisationLow) == (severity.map { ["a1": $0] } ?? [:]))
    }

    @Test(
        "warns seven days before its end, today among them, and high once it is over",
        arguments: [(7, nil), (6, .medium), (1, .medium), (0, .medium), (-1, .high), (-30, .high)]
            as [(Int, Severity?)]
    )
    func days(daysAhead: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.authorise("a1", units: 10, from: .today - 60, to: .today + daysAhead)
        #expect(sketch.fires(.authorisationLow) == (severity.map { ["a1": $0] } ?? [:]))
    }

    @Test("looks at an authorisation from its first day on", arguments: [(0, true), (1, false)])
    func beginning(daysAhead: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.authorise("a1", units: 10, from: .today + daysAhead, to: .today + 3)
        #expect(sketch.fires(.authorisationLow) == (isFound ? ["a1": .medium] : [:]))
    }

    @Test("finds nothing about one that was over before the admission", arguments: [(-1, false), (0, true)])
    func history(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 20)
        sketch.authorise("a1", units: 10, from: .today - 90, to: .today - 20 + days)
        #expect(sketch.fires(.authorisationLow) == (isFound ? ["a1": .high] : [:]))
    }

    @Test("counts the days no longer once another one for the code ends later")
    func followed() {
        var sketch = RecordSketch()
        sketch.authorise("a1", units: 10, from: .today - 60, to: .today - 1)
        sketch.authorise("a2", units: 10, from: .today, to: .today + 3)
        sketch.authorise("a3", units: 10, from: .today + 4, to: .today + 60)
        #expect(sketch.fires(.authorisationLow) == [:])
        sketch.authorise("b1", code: "H0004", units: 10, from: .today - 60, to: .today - 1)
        #expect(sketch.fires(.authorisationLow) == ["b1": .high])
    }

    @Test("counts the units all the same when another one follows")
    func followedWithoutUnits() {
        var sketch = RecordSketch()
        sketch.authorise("a1", units: 4, from: .today - 60, to: .today + 30, used: 4)
        sketch.authorise("a2", units: 10, from: .today + 31, to: .today + 60)
        #expect(sketch.fires(.authorisationLow) == ["a1": .high])
    }

    @Test("doesn't count units of later days")
    func later() {
        var sketch = RecordSketch()
        sketch.authorise("a1", units: 4, from: .today - 4, to: .today + 60, used: 5)
        #expect(sketch.fires(.authorisationLow, on: .today - 2) == [:])
        #expect(sketch.fires(.authorisationLow, on: .today - 1) == ["a1": .high])
    }

    @Test("says what is left, and until when")
    func sentences() throws {
        var sketch = RecordSketch()
        sketch.authorise("a1", units: 10, from: "2026-10-01", to: "2026-11-24", used: 9)
        let finding = try sketch.finding(.authorisationLow)
        #expect(finding.summary == "The authorisation for H0015 has 1 of 10 units left and ends on Tue 24 Nov.")
        #expect(finding.measured == "1 of 10 units, 5 days")
        #expect(finding.threshold == "20 % of the units, or 7 days")
        #expect(finding.evidence.map(\.says) == ["H0015 to 24 Nov 2026, 9 of 10 units used"])
        #expect(try sketch.finding(.authorisationLow, on: "2026-11-24").summary.hasSuffix("left and ends today."))
        #expect(
            try sketch.finding(.authorisationLow, on: "2026-11-25").summary
                == "The authorisation for H0015 ended on Tue 24 Nov, and none follows."
        )
        var used = RecordSketch()
        used.authorise("a1", units: 2, from: "2026-10-01", to: "2026-12-24", used: 2)
        #expect(
            try used.finding(.authorisationLow).summary
                == "The authorisation for H0015 has no unit left until Thu 24 Dec."
        )
    }

    @Test("goes by its settings")
    func settings() {
        var sketch = RecordSketch()
        sketch.settings.progress.authorisationPercent = 50
        sketch.settings.progress.authorisationDays = 2
        sketch.authorise("a1", units: 10, from: .today - 60, to: .today + 2, used: 4)
        #expect(sketch.fires(.authorisationLow) == [:])
        sketch.authorise("a2", code: "H0004", units: 10, from: .today - 60, to: .today + 1, used: 4)
        sketch.authorise("a3", code: "T1016", units: 10, from: .today - 60, to: .today + 60, used: 5)
        #expect(sketch.fires(.authorisationLow) == ["a2": .medium, "a3": .medium])
    }
}
