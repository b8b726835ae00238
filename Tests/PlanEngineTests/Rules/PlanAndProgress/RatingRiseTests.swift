import CareModel
import CareTesting
import PlanEngine
import Testing

struct RatingRiseTests {
    @Test("finds a rise to three, a rise by two, and any four", arguments: 0...4, 0...4)
    func step(before: Int, now: Int) {
        // What becomes of each rating, after 0, 1, 2, 3 and 4.
        let expected: [[Severity?]] = [
            [nil, nil, .high, .high, .critical], [nil, nil, nil, .high, .critical], [nil, nil, nil, .high, .critical],
            [nil, nil, nil, nil, .critical], [nil, nil, nil, nil, .critical],
        ]
        for dimension in 0..<6 {
            var sketch = RecordSketch()
            sketch.rate(.today - 30, before, dimension: dimension)
            sketch.rate(.today - 1, now, dimension: dimension)
            #expect(sketch.fires(.ratingRise) == (expected[before][now].map { ["2026-11-19": $0] } ?? [:]))
        }
    }

    @Test("judges a first rating by itself", arguments: [(3, nil), (4, .critical)] as [(Int, Severity?)])
    func first(now: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.rate(.today, 0, now)
        #expect(sketch.fires(.ratingRise) == (severity.map { ["2026-11-20": $0] } ?? [:]))
    }

    @Test("never compares ratings of different editions")
    func editions() {
        var sketch = RecordSketch()
        sketch.rate(.today - 30, 1, edition: 3)
        sketch.rate(.today - 20, 3, edition: 4)
        #expect(sketch.fires(.ratingRise) == [:])
        sketch.rate(.today - 10, 3, edition: 3)
        #expect(sketch.fires(.ratingRise) == ["2026-11-10": .high])
        sketch.rate(.today - 5, 3, edition: 4)
        #expect(sketch.fires(.ratingRise) == [:])
    }

    @Test("judges both editions of a day, each against the one before of its own")
    func twoEditionsOnOneDay() throws {
        var sketch = RecordSketch()
        sketch.rate(.today - 30, 1, 0, edition: 3)
        sketch.rate(.today - 20, 1, 3, edition: 4)
        sketch.rate(.today - 10, 4, 2, edition: 3)
        sketch.rate(.today - 10, 1, 3, edition: 4)
        let finding = try sketch.finding(.ratingRise)
        #expect(finding.key == "2026-11-10")
        #expect(finding.severity == .critical)
        #expect(finding.measured == "dimension 1: 1 → 4 (edition 3), dimension 2: 0 → 2 (edition 3)")
        sketch.rate(.today - 5, 1, 3, edition: 4)
        #expect(sketch.fires(.ratingRise) == [:])
    }

    @Test("finds nothing in two editions of a day of which neither rose")
    func twoEditionsWithoutRise() {
        var sketch = RecordSketch()
        sketch.rate(.today - 30, 0, edition: 3)
        sketch.rate(.today - 20, 3, edition: 4)
        sketch.rate(.today - 10, 1, edition: 3)
        sketch.rate(.today - 10, 3, edition: 4)
        #expect(sketch.fires(.ratingRise) == [:])
    }

    @Test("compares with the one before, not with an earlier one")
    func theOneBefore() {
        var sketch = RecordSketch()
        sketch.rate(.today - 30, 0)
        sketch.rate(.today - 20, 1)
        sketch.rate(.today - 10, 2)
        #expect(sketch.fires(.ratingRise) == [:])
        sketch.rate(.today - 5, 3)
        #expect(sketch.fires(.ratingRise) == ["2026-11-15": .high])
        sketch.rate(.today, 2)
        #expect(sketch.fires(.ratingRise) == [:])
    }

    @Test("puts the dimensions of one day together, the most severe first to count")
    func severalDimensions() throws {
        var sketch = RecordSketch()
        sketch.rate(.today - 30, 1, 0, 2, 4, 3, 0)
        sketch.rate(.today - 1, 3, 1, 2, 4, 1, 2)
        let finding = try sketch.finding(.ratingRise)
        #expect(finding.key == "2026-11-19")
        #expect(finding.severity == .critical)
        #expect(finding.measured == "dimension 1: 1 → 3, dimension 4: 4, dimension 6: 0 → 2")
    }

    @Test("calls a rating higher only when it rose", arguments: [(3, "higher"), (4, "4")])
    func wording(before: Int, word: String) throws {
        var sketch = RecordSketch()
        sketch.rate(.today - 30, before)
        sketch.rate(.today, 4)
        #expect(try sketch.finding(.ratingRise).summary.hasPrefix("Risk rated \(word) on Fri 20 Nov:"))
    }

    @Test("takes the latest rating of each dimension, and leaves out what isn't rated")
    func missingDimension() {
        var sketch = RecordSketch()
        sketch.rate(.today - 30, 0, 0)
        sketch.rate(.today - 20, 2, nil)
        sketch.rate(.today - 10, nil, 3)
        #expect(sketch.fires(.ratingRise) == ["2026-10-31": .high, "2026-11-10": .high])
        #expect(sketch.findings(.ratingRise).map(\.key) == ["2026-10-31", "2026-11-10"])
    }

    @Test("counts no rating from before the admission and none after the day")
    func otherDays() {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.rate(.today - 11, 0)
        sketch.rate(.today - 10, 2)
        sketch.rate(.today + 1, 4)
        #expect(sketch.fires(.ratingRise) == [:])
        sketch.rate(.today, 3)
        #expect(sketch.fires(.ratingRise) == ["2026-11-20": .high])
    }

    @Test(
        "goes by its settings",
        arguments: [(0, 1, nil), (1, 2, .high), (0, 2, .high), (2, 3, .critical), (0, 3, .critical)]
            as [(Int, Int, Severity?)]
    )
    func settings(before: Int, now: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.settings.progress.ratingReached = 2
        sketch.settings.progress.ratingCritical = 3
        sketch.rate(.today - 1, before)
        sketch.rate(.today, now)
        #expect(sketch.fires(.ratingRise) == (severity.map { ["2026-11-20": $0] } ?? [:]))
    }

    @Test("goes by its settings for a rise", arguments: [(0, 2, false), (0, 3, true)])
    func riseSetting(before: Int, now: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.settings.progress.ratingReached = 4
        sketch.settings.progress.ratingRise = 3
        sketch.rate(.today - 1, before)
        sketch.rate(.today, now)
        #expect(sketch.fires(.ratingRise) == (isFound ? ["2026-11-20": .high] : [:]))
    }
}
