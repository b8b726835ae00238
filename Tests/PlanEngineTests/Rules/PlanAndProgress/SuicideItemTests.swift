import CareModel
import CareTesting
import PlanEngine
import Testing

struct SuicideItemTests {
    /// The answers to a PHQ-9 in which only the last item matters.
    private func answers(item9: Int?) -> [Int?] {
        [0, 0, 0, 0, 0, 0, 0, 0, item9]
    }

    @Test(
        "finds any answer but not at all",
        arguments: [(0, false), (1, true), (2, true), (3, true), (nil, false)] as [(Int?, Bool)]
    )
    func answer(item9: Int?, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.measure("m1", .phq9, .today, answers: answers(item9: item9))
        #expect(sketch.fires(.suicideItem) == (isFound ? ["m1": .critical] : [:]))
    }

    @Test("looks at the last item only")
    func otherItems() {
        var sketch = RecordSketch()
        sketch.measure("m1", .phq9, .today, answers: [3, 3, 3, 3, 3, 3, 3, 3, 0])
        #expect(sketch.fires(.suicideItem) == [:])
    }

    @Test("finds the answer where others are missing, and none where only the total is known")
    func incomplete() {
        var sketch = RecordSketch()
        sketch.measure("m1", .phq9, .today, answers: [nil, nil, nil, nil, nil, nil, nil, nil, 1])
        #expect(sketch.fires(.suicideItem) == ["m1": .critical])
        sketch.measure("m2", .phq9, .today, total: 27)
        #expect(sketch.fires(.suicideItem) == [:])
    }

    @Test("takes no other questionnaire for a PHQ-9", arguments: Instrument.allCases)
    func instrument(instrument: Instrument) {
        var sketch = RecordSketch()
        sketch.measure("m1", instrument, .today, answers: answers(item9: 1))
        #expect(sketch.fires(.suicideItem) == (instrument == .phq9 ? ["m1": .critical] : [:]))
    }

    @Test("looks at the last 14 days", arguments: [(-1, false), (0, true), (13, true), (14, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.measure("m1", .phq9, .today - daysAgo, answers: answers(item9: 1))
        #expect(sketch.fires(.suicideItem) == (isFound ? ["m1": .critical] : [:]))
    }

    @Test("goes by the latest PHQ-9, by day and then by number")
    func latest() {
        var sketch = RecordSketch()
        sketch.measure("m3", .phq9, .today - 3, answers: answers(item9: 2))
        sketch.measure("m4", .gad7, .today - 1, answers: [0, 0, 0, 0, 0, 0, 0])
        #expect(sketch.fires(.suicideItem) == ["m3": .critical])
        sketch.measure("m2", .phq9, .today - 2, answers: answers(item9: 0))
        #expect(sketch.fires(.suicideItem) == [:])
        sketch.measure("m5", .phq9, .today - 2, answers: answers(item9: 1))
        #expect(sketch.fires(.suicideItem) == ["m5": .critical])
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 5)
        sketch.measure("m1", .phq9, .today - 5 + days, answers: answers(item9: 1))
        #expect(sketch.fires(.suicideItem) == (isFound ? ["m1": .critical] : [:]))
    }

    @Test("goes by its settings", arguments: [(2, 2, true), (1, 2, false), (2, 3, false)])
    func settings(item9: Int, daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.settings.progress.suicideItem = 2
        sketch.settings.progress.suicideItemDays = 3
        sketch.measure("m1", .phq9, .today - daysAgo, answers: answers(item9: item9))
        #expect(sketch.fires(.suicideItem) == (isFound ? ["m1": .critical] : [:]))
    }
}
