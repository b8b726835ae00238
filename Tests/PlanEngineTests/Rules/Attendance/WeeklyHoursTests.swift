import CareModel
import CareTesting
import PlanEngine
import Testing

struct WeeklyHoursTests {
    /// The Sunday on which the week of Monday 2026-11-16 ends.
    private static let sunday: Day = "2026-11-22"
    private let sunday = WeeklyHoursTests.sunday

    /// A week with one session a day on three days, attended for so many minutes in all.
    private func week(required: Minutes, credited: Minutes) -> RecordSketch {
        var sketch = RecordSketch(admitted: "2026-11-16")
        sketch.plan([.monday: required])
        sketch.mark("2026-11-16", .present, of: credited)
        return sketch
    }

    @Test(
        "finds a short week, and only a short week",
        arguments: [
            // 90 % and 67 % of 540 minutes are 486 and 361.8; of 300 minutes, 270 and 201.
            (540, 540, nil), (540, 486, nil), (540, 485, .medium), (540, 362, .medium), (540, 361, .high),
            (540, 0, .high), (300, 270, nil), (300, 269, .medium), (300, 201, .medium), (300, 200, .high),
            (1, 1, nil), (1, 0, .high), (0, 0, nil), (0, 180, nil), (540, 700, nil),
        ] as [(Minutes, Minutes, Severity?)]
    )
    func share(required: Minutes, credited: Minutes, severity: Severity?) {
        let found = week(required: required, credited: credited).fires(.weeklyHours, on: sunday)
        #expect(found == (severity.map { ["2026-11-16": $0] } ?? [:]))
    }

    @Test("says what is missing")
    func sentences() throws {
        let finding = try week(required: 540, credited: 330).finding(.weeklyHours, on: sunday)
        #expect(finding.summary == "5.5 of 9.0 hours credited (61 %) in the week of Mon 16 Nov.")
        #expect(finding.measured == "5.5 of 9.0 h")
        #expect(finding.threshold == "90 %, high below 67 %")
        #expect(finding.clearsWhen.hasPrefix("156 more minutes are credited in that week"))
        #expect(finding.rows == ["2026-11-16"])
        #expect(finding.action == .stepUpReview)
        #expect(try week(required: 540, credited: 480).finding(.weeklyHours, on: sunday).action == .planChange)
    }

    @Test(
        "judges a week from its last day until 28 days after it",
        arguments: [(-1, false), (0, true), (1, true), (28, true), (29, false)]
    )
    func window(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: "2026-11-16")
        sketch.plan([.monday: 540])
        sketch.plan([:], from: "2026-11-17")
        #expect(sketch.fires(.weeklyHours, on: sunday + days) == (isFound ? ["2026-11-16": .high] : [:]))
    }

    @Test("goes by the programme's first day of the week")
    func weekStart() {
        var sketch = RecordSketch(admitted: "2026-11-15", weekStartsOn: .sunday)
        sketch.plan([.sunday: 180])
        #expect(sketch.fires(.weeklyHours, on: "2026-11-20") == [:])
        #expect(sketch.fires(.weeklyHours, on: "2026-11-21") == ["2026-11-15": .high])
    }

    @Test("finds each short week for itself, the earliest first")
    func severalWeeks() {
        var sketch = RecordSketch(admitted: "2026-10-26")
        sketch.plan([.monday: 100])
        sketch.mark("2026-10-26", .present, of: 67)
        sketch.mark("2026-11-09", .present, of: 100)
        sketch.mark("2026-11-16", .present, of: 89)
        let found = sketch.findings(.weeklyHours, on: sunday)
        #expect(found.map(\.key) == ["2026-10-26", "2026-11-02", "2026-11-16"])
        #expect(found.map(\.severity) == [.medium, .high, .medium])
        #expect(found.map(\.rows) == [["2026-10-26"], ["plan-1"], ["2026-11-16"]])
    }

    @Test("credits a session to the week in which it starts")
    func edgesOfTheWeek() {
        var sketch = RecordSketch(admitted: "2026-11-09")
        sketch.plan([.monday: 100])
        sketch.mark("2026-11-15", .present, of: 100, at: "23:30")
        sketch.mark("2026-11-23", .present, of: 100, at: "00:00")
        #expect(sketch.fires(.weeklyHours, on: sunday) == ["2026-11-16": .high])
        sketch.mark("2026-11-22", .present, of: 100, at: "23:30")
        #expect(sketch.fires(.weeklyHours, on: sunday) == [:])
    }

    @Test("credits nothing from before the admission, and requires nothing then")
    func admission() {
        var sketch = RecordSketch(admitted: "2026-11-18")
        sketch.plan([.monday: 100, .wednesday: 100], from: "2026-01-01")
        sketch.mark("2026-11-17", .present, of: 100)
        #expect(sketch.fires(.weeklyHours, on: sunday) == ["2026-11-16": .high])
        sketch.mark("2026-11-18", .present, of: 90)
        #expect(sketch.fires(.weeklyHours, on: sunday) == [:])
    }

    @Test("judges the week in which the stay began, and none before it")
    func firstWeek() {
        var sketch = RecordSketch(admitted: "2026-11-22")
        sketch.plan([.sunday: 60, .monday: 60], from: "2026-01-01")
        #expect(sketch.fires(.weeklyHours, on: sunday) == ["2026-11-16": .high])
    }

    @Test("requires what the plan of each day says, but nothing on closed days and leaves")
    func required() {
        var sketch = RecordSketch(admitted: "2026-11-16")
        sketch.plan([.monday: 100, .tuesday: 100, .wednesday: 100, .thursday: 100, .friday: 100])
        sketch.plan([.friday: 50], from: "2026-11-20")
        sketch.close("2026-11-17")
        sketch.leave("2026-11-18", "2026-11-19", .custody)
        #expect(sketch.record.required(on: "2026-11-16"..."2026-11-22") == 150)
        sketch.mark("2026-11-16", .present, of: 134)
        #expect(sketch.fires(.weeklyHours, on: sunday) == ["2026-11-16": .medium])
        sketch.mark("2026-11-20", .present, of: 1)
        #expect(sketch.fires(.weeklyHours, on: sunday) == [:])
    }

    @Test("is settled by a discharge only from the next day on")
    func discharge() {
        var sketch = RecordSketch(admitted: "2026-11-16", discharged: Self.sunday)
        sketch.plan([.monday: 100])
        #expect(sketch.fires(.weeklyHours, on: sunday) == ["2026-11-16": .high])
        #expect(sketch.fires(.weeklyHours, on: sunday + 1) == [:])
    }

    @Test(
        "goes by its settings",
        arguments: [(50, nil), (49, .medium), (30, .medium), (29, .high)] as [(Minutes, Severity?)]
    )
    func settings(credited: Minutes, severity: Severity?) {
        var sketch = week(required: 100, credited: credited)
        sketch.settings.attendance.weeklyHoursPercent = 50
        sketch.settings.attendance.weeklyHoursHighPercent = 30
        sketch.settings.attendance.weeklyHoursDays = 3
        sketch.plan([:], from: "2026-11-17")
        let found: [String: Severity] = severity.map { ["2026-11-16": $0] } ?? [:]
        #expect(sketch.fires(.weeklyHours, on: sunday + 3) == found)
        #expect(sketch.fires(.weeklyHours, on: sunday + 4) == [:])
    }
}
