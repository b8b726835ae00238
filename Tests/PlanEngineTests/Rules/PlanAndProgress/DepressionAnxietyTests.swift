import CareModel
import CareTesting
import PlanEngine
import Testing

struct DepressionAnxietyTests {
    @Test(
        "finds the severe bands of both questionnaires",
        arguments: [
            (.phq9, 14, nil), (.phq9, 15, .medium), (.phq9, 19, .medium), (.phq9, 20, .high), (.phq9, 27, .high),
            (.gad7, 14, nil), (.gad7, 15, .high), (.gad7, 21, .high), (.audit, 40, nil), (.bam, 40, nil),
        ] as [(Instrument, Int, Severity?)]
    )
    func bands(instrument: Instrument, total: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.measure("m1", instrument, .today, total: total)
        #expect(sketch.fires(.depressionAnxiety) == (severity.map { ["m1": $0] } ?? [:]))
    }

    @Test(
        "finds a rise by five over the one before",
        arguments: [
            (0, 4, nil), (0, 5, .medium), (9, 13, nil), (9, 14, .medium), (14, 9, nil), (10, 15, .medium),
        ] as [(Int, Int, Severity?)]
    )
    func rise(before: Int, now: Int, severity: Severity?) {
        for instrument in [Instrument.phq9, .gad7] {
            var sketch = RecordSketch()
            sketch.measure("m1", instrument, .today - 14, total: before)
            sketch.measure("m2", instrument, .today, total: now)
            // Fifteen is a severe band of the GAD-7.
            let expected = instrument == .gad7 && now == 15 ? .high : severity
            #expect(sketch.fires(.depressionAnxiety) == (expected.map { ["m2": $0] } ?? [:]))
        }
    }

    @Test("compares with the one before, however long ago, and not with an earlier one")
    func theOneBefore() throws {
        var sketch = RecordSketch()
        sketch.measure("m1", .phq9, .today - 200, total: 0)
        sketch.measure("m2", .phq9, .today - 100, total: 6)
        sketch.measure("m3", .gad7, .today - 1, total: 3)
        sketch.measure("m4", .phq9, .today, total: 10)
        #expect(sketch.fires(.depressionAnxiety) == [:])
        sketch.measure("m5", .phq9, .today, total: 15)
        let finding = try sketch.finding(.depressionAnxiety)
        #expect(finding.measured == "15, 10 before")
        #expect(finding.rows == ["m4", "m5"])
    }

    @Test("judges both questionnaires, each for itself")
    func both() {
        var sketch = RecordSketch()
        sketch.measure("m1", .gad7, .today - 1, total: 15)
        sketch.measure("m2", .phq9, .today, total: 15)
        #expect(sketch.fires(.depressionAnxiety) == ["m1": .high, "m2": .medium])
        let thresholds = sketch.findings(.depressionAnxiety).map(\.threshold)
        #expect(thresholds == ["15, 20 for high, or up by 5", "15 for high, or up by 5"])
    }

    @Test("judges the latest one only")
    func latest() {
        var sketch = RecordSketch()
        sketch.measure("m1", .phq9, .today - 5, total: 25)
        sketch.measure("m2", .phq9, .today, total: 14)
        #expect(sketch.fires(.depressionAnxiety, on: .today - 1) == ["m1": .high])
        #expect(sketch.fires(.depressionAnxiety) == [:])
    }

    @Test("judges no total with a missing answer, neither now nor before")
    func incomplete() {
        let severe: [Int?] = [3, 3, 3, 3, 3, 3, 3, 3, nil]
        var now = RecordSketch()
        now.measure("m1", .phq9, .today, answers: severe)
        #expect(now.fires(.depressionAnxiety) == [:])
        now.measure("m2", .phq9, .today, answers: [3, 3, 3, 3, 3, 3, 3, 3, 0])
        #expect(now.fires(.depressionAnxiety) == ["m2": .high])

        var before = RecordSketch()
        before.measure("m0", .phq9, .today - 9, total: 0)
        before.measure("m1", .phq9, .today - 2, answers: [0, 0, 0, 0, 0, 0, 0, 0, nil])
        before.measure("m2", .phq9, .today, total: 14)
        #expect(before.fires(.depressionAnxiety) == [:])
    }

    @Test("looks at the last 28 days", arguments: [(-1, false), (0, true), (27, true), (28, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.measure("m1", .gad7, .today - daysAgo, total: 21)
        #expect(sketch.fires(.depressionAnxiety) == (isFound ? ["m1": .high] : [:]))
    }

    @Test("counts nothing from before the admission")
    func admission() {
        var sketch = RecordSketch(admitted: .today - 5)
        sketch.measure("m1", .phq9, .today - 6, total: 0)
        sketch.measure("m2", .gad7, .today - 6, total: 21)
        sketch.measure("m3", .phq9, .today - 5, total: 14)
        #expect(sketch.fires(.depressionAnxiety) == [:])
    }

    @Test(
        "goes by its settings",
        arguments: [
            (.phq9, 5, nil), (.phq9, 6, .medium), (.phq9, 8, .medium), (.phq9, 9, .high), (.gad7, 6, nil),
            (.gad7, 7, .high),
        ] as [(Instrument, Int, Severity?)]
    )
    func settings(instrument: Instrument, total: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.settings.progress.phqMedium = 6
        sketch.settings.progress.phqHigh = 9
        sketch.settings.progress.gadHigh = 7
        sketch.settings.progress.moodRise = 8
        sketch.settings.progress.moodDays = 3
        sketch.measure("m0", instrument, .today - 50, total: 0)
        sketch.measure("m1", instrument, .today - 2, total: total)
        #expect(sketch.fires(.depressionAnxiety) == (severity.map { ["m1": $0] } ?? [:]))
        #expect(sketch.fires(.depressionAnxiety, on: .today + 1) == [:])
    }

    @Test("goes by its settings for a rise", arguments: [(1, false), (2, true)])
    func riseSetting(rise: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.settings.progress.moodRise = 2
        sketch.measure("m0", .gad7, .today - 9, total: 4)
        sketch.measure("m1", .gad7, .today, total: 4 + rise)
        #expect(sketch.fires(.depressionAnxiety) == (isFound ? ["m1": .medium] : [:]))
    }
}
