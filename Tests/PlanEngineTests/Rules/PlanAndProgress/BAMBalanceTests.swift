import CareModel
import CareTesting
import PlanEngine
import Testing

struct BAMBalanceTests {
    private func monitor(_ risk: Int, _ protective: Int) -> [Int?] {
        RecordSketch.monitor(risk: risk, protective: protective)
    }

    @Test(
        "finds a risk from 12 or a protection up to 12",
        arguments: [
            (11, 13, false), (12, 13, true), (12, 24, true), (11, 12, true), (0, 12, true), (0, 13, false),
            (24, 0, true),
        ]
    )
    func limits(risk: Int, protective: Int, isFound: Bool) throws {
        var sketch = RecordSketch()
        sketch.measure("m1", .bam, .today, answers: monitor(risk, protective))
        #expect(sketch.fires(.bamBalance) == (isFound ? ["m1": .medium] : [:]))
        guard isFound else { return }
        #expect(try sketch.finding(.bamBalance).measured == "risk \(risk), protective \(protective)")
    }

    @Test("finds a risk above the protection", arguments: [(10, 9, true), (9, 9, false), (9, 10, false)])
    func balance(risk: Int, protective: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.settings.progress.bamRisk = 24
        sketch.settings.progress.bamProtective = 0
        sketch.measure("m1", .bam, .today, answers: monitor(risk, protective))
        #expect(sketch.fires(.bamBalance) == (isFound ? ["m1": .medium] : [:]))
    }

    @Test("goes by its settings", arguments: [(5, 20, true), (4, 20, false), (4, 8, true), (4, 9, false)])
    func settings(risk: Int, protective: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.settings.progress.bamRisk = 5
        sketch.settings.progress.bamProtective = 8
        sketch.measure("m1", .bam, .today, answers: monitor(risk, protective))
        #expect(sketch.fires(.bamBalance) == (isFound ? ["m1": .medium] : [:]))
    }

    @Test(
        "is high twice in a row, in either form of the questionnaire",
        arguments: [Instrument.bam, .bamIOP],
        [Instrument.bam, .bamIOP]
    )
    func twice(first: Instrument, second: Instrument) throws {
        var sketch = RecordSketch()
        sketch.measure("m0", first, .today - 90, answers: monitor(12, 12))
        sketch.measure("m1", first, .today - 60, answers: monitor(12, 13))
        sketch.measure("m2", second, .today, answers: monitor(11, 12))
        #expect(sketch.fires(.bamBalance) == ["m2": .high])
        #expect(try sketch.finding(.bamBalance).rows == ["m1", "m2"])
    }

    @Test("isn't high when the one before was in balance")
    func notInARow() throws {
        var sketch = RecordSketch()
        sketch.measure("m1", .bam, .today - 14, answers: monitor(12, 12))
        sketch.measure("m2", .bam, .today - 7, answers: monitor(11, 13))
        sketch.measure("m3", .bam, .today, answers: monitor(12, 12))
        #expect(sketch.fires(.bamBalance) == ["m3": .medium])
        #expect(try sketch.finding(.bamBalance).rows == ["m3"])
    }

    @Test(
        "lets a scale with a missing answer say nothing, and the other one what it says",
        arguments: [
            (nil, 12, true), (nil, 13, false), (12, nil, true), (11, nil, false), (nil, nil, false), (11, 13, false),
        ] as [(Int?, Int?, Bool)]
    )
    func missingAnswer(risk: Int?, protective: Int?, isFound: Bool) throws {
        var answers = monitor(risk ?? 24, protective ?? 0)
        if risk == nil { answers[0] = nil }
        if protective == nil { answers[8] = nil }

        var latest = RecordSketch()
        latest.measure("m1", .bam, .today, answers: answers)
        #expect(latest.fires(.bamBalance) == (isFound ? ["m1": .medium] : [:]))
        if isFound {
            let scales = [risk, protective].map { $0.map(String.init) ?? "incomplete" }
            #expect(try latest.finding(.bamBalance).measured == "risk \(scales[0]), protective \(scales[1])")
        }

        var before = RecordSketch()
        before.measure("m1", .bam, .today - 7, answers: answers)
        before.measure("m2", .bam, .today, answers: monitor(12, 12))
        #expect(before.fires(.bamBalance) == ["m2": isFound ? .high : .medium])
    }

    @Test("judges the latest one only, even when it can't be judged")
    func latest() {
        var sketch = RecordSketch()
        sketch.measure("m1", .bam, .today - 7, answers: monitor(12, 12))
        sketch.measure("m2", .bam, .today, answers: [])
        #expect(sketch.fires(.bamBalance, on: .today - 1) == ["m1": .medium])
        #expect(sketch.fires(.bamBalance) == [:])
    }

    @Test("takes no other questionnaire", arguments: Instrument.allCases)
    func instrument(instrument: Instrument) {
        var sketch = RecordSketch()
        sketch.measure("m1", instrument, .today, answers: monitor(12, 12))
        #expect(sketch.fires(.bamBalance) == (instrument == .bam || instrument == .bamIOP ? ["m1": .medium] : [:]))
    }

    @Test("counts no measure from before the admission and none after the day")
    func otherDays() {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.measure("m1", .bam, .today - 11, answers: monitor(12, 12))
        sketch.measure("m2", .bam, .today - 10, answers: monitor(12, 12))
        sketch.measure("m3", .bam, .today + 1, answers: monitor(0, 24))
        #expect(sketch.fires(.bamBalance) == ["m2": .medium])
        #expect(sketch.fires(.bamBalance, on: .today + 1) == [:])
    }
}
