import CareModel
import CareTesting
import PlanEngine
import Testing

struct RollingHoursTests {
    /// A client who was admitted just long enough ago, with 540 minutes a week, that is 2160 in 28 days.
    private func sketch(admittedDaysAgo days: Int = 28) -> RecordSketch {
        var sketch = RecordSketch(admitted: .today - days)
        sketch.plan([.monday: 180, .wednesday: 180, .thursday: 180])
        return sketch
    }

    @Test(
        "finds fewer than 80 % of the required minutes",
        arguments: [(1727, true), (1728, false), (0, true)] as [(Minutes, Bool)]
    )
    func share(credited: Minutes, isFound: Bool) {
        var sketch = sketch()
        sketch.mark("2026-11-16", .present, of: credited)
        #expect(sketch.fires(.rollingHours) == (isFound ? ["2026-11-16": .high] : [:]))
    }

    @Test("waits until the client was admitted 28 days ago", arguments: [(27, false), (28, true), (29, true)])
    func admission(days: Int, isFound: Bool) {
        #expect(sketch(admittedDaysAgo: days).fires(.rollingHours) == (isFound ? ["2026-11-16": .high] : [:]))
    }

    @Test("adds up the last 28 days", arguments: [(-1, true), (0, false), (27, false), (28, true)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = sketch()
        sketch.mark(.today - daysAgo, .present, of: 1728)
        #expect(sketch.fires(.rollingHours) == (isFound ? ["2026-11-16": .high] : [:]))
    }

    @Test("credits nothing from before the admission, and nothing for sessions that weren't held")
    func countsForNothing() {
        var sketch = sketch()
        sketch.mark(.today - 29, .present, of: 1728)
        sketch.mark(.today - 3, .present, of: 1728, held: .no)
        sketch.mark(.today - 2, .present, of: 1728, held: .planned)
        sketch.mark(.today - 1, .programmeCancelled, 1728, of: 1728)
        #expect(sketch.fires(.rollingHours) == ["2026-11-16": .high])
    }

    @Test("finds nothing where nothing is required")
    func nothingRequired() {
        var sketch = RecordSketch()
        #expect(sketch.fires(.rollingHours) == [:])
        sketch.plan([.monday: 180])
        // Five Mondays lie inside the leave; the Mondays before and after it are 2026-10-19 and 2026-11-23.
        sketch.leave("2026-10-20", "2026-11-20", .hospital)
        #expect(sketch.fires(.rollingHours, on: "2026-11-15") == ["2026-11-09": .high])
        #expect(sketch.fires(.rollingHours, on: "2026-11-16") == [:])
        #expect(sketch.fires(.rollingHours, on: "2026-11-22") == [:])
        #expect(sketch.fires(.rollingHours, on: "2026-11-23") == ["2026-11-23": .high])
    }

    @Test(
        "is known by the first day of the day's week",
        arguments: [
            (.monday, "2026-11-22", "2026-11-16"), (.monday, "2026-11-23", "2026-11-23"),
            (.sunday, "2026-11-22", "2026-11-22"), (.sunday, "2026-11-21", "2026-11-15"),
        ] as [(Weekday, Day, String)]
    )
    func key(start: Weekday, day: Day, key: String) {
        var sketch = RecordSketch(weekStartsOn: start)
        sketch.plan([.monday: 180])
        #expect(sketch.fires(.rollingHours, on: day) == [key: .high])
    }

    @Test("shows the rows that fell short, and says what is missing")
    func evidence() throws {
        var sketch = sketch()
        sketch.mark("2026-11-09", .present)
        sketch.mark("2026-11-11", .late, 150)
        sketch.mark("2026-11-12", .noShow)
        sketch.mark("2026-10-23", .noShow)
        // The window ends with today, 2026-11-20, and begins with 2026-10-24.
        let finding = try sketch.finding(.rollingHours)
        #expect(finding.rows == ["2026-11-11", "2026-11-12"])
        #expect(finding.measured == "5.5 of 36.0 h")
        #expect(finding.summary == "5.5 of 36.0 hours credited (15 %) in 28 days.")
        #expect(finding.clearsWhen == "1398 more minutes are credited within the 28 days.")
    }

    @Test("goes by its settings", arguments: [(49, true), (50, false)] as [(Minutes, Bool)])
    func settings(credited: Minutes, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.settings.attendance.rollingDays = 10
        sketch.settings.attendance.rollingPercent = 50
        sketch.plan([.monday: 100], from: .today - 9)
        sketch.plan([:], from: .today - 8)
        sketch.plan([.thursday: 100], from: .today - 1)
        sketch.mark(.today - 9, .present, of: credited)
        #expect(sketch.fires(.rollingHours) == (isFound ? ["2026-11-16": .high] : [:]))
        #expect(sketch.fires(.rollingHours, on: .today - 1) == [:])
    }
}
