import CareModel
import CareTesting
import PlanEngine
import Testing

struct LatenessPatternTests {
    @Test(
        "finds three late arrivals or early departures, and five are medium",
        arguments: [(2, nil), (3, .low), (4, .low), (5, .medium), (6, .medium)] as [(Int, Severity?)]
    )
    func count(count: Int, severity: Severity?) {
        var sketch = RecordSketch()
        for number in 0..<count { sketch.mark(.today - number, number == 1 ? .leftEarly : .late, 179) }
        #expect(sketch.fires(.latenessPattern) == (severity.map { ["2026-11-16": $0] } ?? [:]))
    }

    @Test(
        "finds 45 minutes lost in the week",
        arguments: [
            ([135], .medium), ([136], nil), ([150, 165], .medium), ([150, 166], nil), ([175, 175, 175], .low),
            ([165, 165, 165], .medium), ([165, 165, 166], .low), ([0], .medium),
        ] as [([Minutes], Severity?)]
    )
    func minutes(minutes: [Minutes], severity: Severity?) {
        var sketch = RecordSketch()
        for (number, attended) in minutes.enumerated() { sketch.mark(.today - number, .late, attended) }
        #expect(sketch.fires(.latenessPattern) == (severity.map { ["2026-11-16": $0] } ?? [:]))
    }

    @Test("takes minutes of late arrivals and early departures only", arguments: AttendanceStatus.allCases)
    func status(status: AttendanceStatus) {
        var sketch = RecordSketch()
        sketch.mark(.today, status, 100)
        let isFound = status == .late || status == .leftEarly
        #expect(sketch.fires(.latenessPattern) == (isFound ? ["2026-11-16": .medium] : [:]))
    }

    @Test(
        "loses minutes in the day's own week",
        arguments: [("2026-11-15", false), ("2026-11-16", true)] as [(Day, Bool)]
    )
    func week(day: Day, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.mark(day, .late, 100)
        #expect(sketch.fires(.latenessPattern) == (isFound ? ["2026-11-16": .medium] : [:]))
        #expect(sketch.fires(.latenessPattern, on: "2026-11-22") == (isFound ? ["2026-11-16": .medium] : [:]))
        #expect(sketch.fires(.latenessPattern, on: "2026-11-23") == [:])
    }

    @Test("counts in the last 14 days", arguments: [(-1, false), (0, true), (13, true), (14, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.mark(.today - 5, .late, 180)
        sketch.mark(.today - 6, .late, 180)
        sketch.mark(.today - daysAgo, .late, 180)
        #expect(sketch.fires(.latenessPattern) == (isFound ? ["2026-11-16": .low] : [:]))
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 2)
        sketch.mark(.today - 2 + days, .late, 100)
        #expect(sketch.fires(.latenessPattern) == (isFound ? ["2026-11-16": .medium] : [:]))
    }

    @Test(
        "counts held sessions only",
        arguments: [(Session.Held.yes, true), (nil, true), (.no, false), (.planned, false)] as [(Session.Held?, Bool)]
    )
    func held(held: Session.Held?, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.mark(.today, .late, 100, held: held)
        #expect(sketch.fires(.latenessPattern) == (isFound ? ["2026-11-16": .medium] : [:]))
    }

    @Test("shows what it counted")
    func evidence() throws {
        var sketch = RecordSketch()
        sketch.mark("2026-11-13", .late, 100)
        sketch.mark("2026-11-16", .present)
        sketch.mark("2026-11-18", .leftEarly, 170)
        sketch.mark("2026-11-19", .late, 160)
        let finding = try sketch.finding(.latenessPattern)
        #expect(finding.rows == ["2026-11-13", "2026-11-18", "2026-11-19"])
        #expect(finding.measured == "3 times, 30 min")
        #expect(finding.severity == .low)
    }

    @Test(
        "goes by its settings",
        arguments: [
            ([180], nil), ([180, 180], .low), ([180, 180, 180], .low), ([180, 180, 180, 180], .medium), ([171], nil),
            ([170], .medium),
        ] as [([Minutes], Severity?)]
    )
    func settings(minutes: [Minutes], severity: Severity?) {
        var sketch = RecordSketch()
        sketch.settings.attendance.latenessCount = 2
        sketch.settings.attendance.latenessMediumCount = 4
        sketch.settings.attendance.latenessMinutes = 10
        sketch.settings.attendance.latenessDays = 7
        sketch.mark(.today - 7, .late, 180)
        for (number, attended) in minutes.enumerated() { sketch.mark(.today - number, .late, attended) }
        #expect(sketch.fires(.latenessPattern) == (severity.map { ["2026-11-16": $0] } ?? [:]))
    }
}
