import CareModel
import CareTesting
import PlanEngine
import Testing

/// The rules that find nothing until the programme has switched them on.
struct RulesThatAreOffTests {
    static let off: [RuleID] = [.excusedLoad, .billingDay, .overIntensity]

    /// A record in which all three would find something.
    private static func busy() -> RecordSketch {
        var sketch = RecordSketch()
        sketch.plan([.monday: 180])
        for day in ("2026-11-02" as Day)...("2026-11-13" as Day) { sketch.mark(day, .present, of: 300) }
        for number in 0..<3 { sketch.mark(.today - number, .excused, id: "excused\(number)") }
        return sketch
    }

    @Test("find nothing by default, and something once they are on")
    func switches() {
        var sketch = Self.busy()
        #expect(sketch.findings().filter { Self.off.contains($0.rule) }.isEmpty)
        sketch.settings.attendance.excusedLoad = true
        sketch.settings.attendance.billingDayRule = true
        sketch.settings.attendance.overIntensity = true
        #expect(Set(sketch.findings().map(\.rule)).isSuperset(of: Self.off))
    }

    @Test(
        "excused load counts in both windows",
        arguments: [
            (3, 13, "14d:2026-11-20"), (2, 13, nil), (3, 14, nil), (6, 83, "84d:2026-11-20"), (5, 83, nil),
            (6, 84, nil),
        ] as [(Int, Int, String?)]
    )
    func excused(count: Int, span: Int, key: String?) {
        var sketch = RecordSketch()
        sketch.settings.attendance.excusedLoad = true
        sketch.mark(.today, .excused)
        for number in 0..<(count - 1) { sketch.mark(.today - span, .excused, id: "early\(number)") }
        #expect(sketch.fires(.excusedLoad) == (key.map { [$0: .medium] } ?? [:]))
    }

    @Test(
        "a billing day is one with enough minutes, or with enough still ahead",
        arguments: [([180, 180], 180, false), ([180, 180], 179, true), ([180, 179], 180, true), ([180], 180, true)]
            as [([Minutes], Minutes, Bool)]
    )
    func billing(past: [Minutes], ahead: Minutes, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.settings.attendance.billingDayRule = true
        sketch.plan([.monday: 60])
        for (place, minutes) in past.enumerated() { sketch.mark("2026-11-16" + place, .present, of: minutes) }
        sketch.session("2026-11-21", of: ahead)
        #expect(sketch.fires(.billingDay) == (isFound ? ["2026-11-16": .low] : [:]))
    }

    @Test("a billing day takes only the services that are billed, and waits for sheets that nobody has taken")
    func billedServices() {
        var sketch = RecordSketch()
        sketch.settings.attendance.billingDayRule = true
        sketch.plan([.monday: 60])
        for day in 16...17 { sketch.mark("2026-11-01" + (day - 1), .present) }
        sketch.session("2026-11-18", held: .yes)
        #expect(sketch.fires(.billingDay) == [:])
        sketch.settings.verdicts.billingServices = [.individual]
        #expect(sketch.fires(.billingDay) == ["2026-11-16": .low])
    }

    @Test("a week that requires nothing has no billing days to lose")
    func nothingRequired() {
        var sketch = RecordSketch()
        sketch.settings.attendance.billingDayRule = true
        #expect(sketch.fires(.billingDay) == [:])
    }

    @Test(
        "over-intensity looks at the last weeks that have ended",
        arguments: [
            (1200, 1200, "2026-11-20", "2026-11-09"), (1199, 1200, "2026-11-20", nil), (1200, 1199, "2026-11-20", nil),
            (1200, 1200, "2026-11-15", "2026-11-09"), (1200, 1200, "2026-11-14", nil),
        ] as [(Minutes, Minutes, Day, String?)]
    )
    func intensity(first: Minutes, second: Minutes, day: Day, key: String?) {
        var sketch = RecordSketch()
        sketch.settings.attendance.overIntensity = true
        sketch.mark("2026-11-02", .present, of: first)
        sketch.mark("2026-11-09", .present, of: second)
        #expect(sketch.fires(.overIntensity, on: day) == (key.map { [$0: .medium] } ?? [:]))
    }
}
