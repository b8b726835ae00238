import CareModel
import CareTesting
import Testing

struct MeasureBriefAddictionMonitorTests {
    private func measure(_ answers: [Int?], _ instrument: Instrument = .bam) -> Measure {
        Measure(id: "m1", client: "c1", instrument: instrument, givenOn: "2026-11-20", answers: answers)
    }

    /// Seventeen noughts with another answer to one item, counted from one.
    private func answers(item: Int, _ answer: Int?) -> [Int?] {
        (1...17).map { $0 == item ? answer : 0 }
    }

    @Test(
        "adds its three scales, and doesn't need item 7",
        arguments: [
            ([0, 0, 0, 0, 0, 0, nil, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0, 0, 0),
            ([1, 2, 3, 4, 0, 2, nil, 1, 4, 3, 2, 1, 0, 4, 3, 2, 4], 6, 12, 14),
        ] as [([Int?], Int, Int, Int)]
    )
    func scales(answers: [Int?], use: Int, risk: Int, protective: Int) {
        for instrument in [Instrument.bam, .bamIOP] {
            let measure = measure(answers, instrument)
            #expect(measure.bamUse == use)
            #expect(measure.bamRisk == risk)
            #expect(measure.bamProtective == protective)
        }
    }

    @Test("counts each item in one scale only", arguments: 1...17)
    func items(item: Int) {
        let measure = measure(answers(item: item, 4))
        #expect(measure.bamUse == ([4, 5, 6].contains(item) ? 4 : 0))
        #expect(measure.bamRisk == ([1, 2, 3, 8, 11, 15].contains(item) ? 4 : 0))
        #expect(measure.bamProtective == ([9, 10, 12, 13, 14, 16].contains(item) ? 4 : 0))
    }

    @Test("has no scale when one of its answers is missing", arguments: 1...17)
    func missingAnswer(item: Int) {
        let measure = measure(answers(item: item, nil))
        #expect((measure.bamUse == nil) == [4, 5, 6].contains(item))
        #expect((measure.bamRisk == nil) == [1, 2, 3, 8, 11, 15].contains(item))
        #expect((measure.bamProtective == nil) == [9, 10, 12, 13, 14, 16].contains(item))
    }

    @Test("has scales in no other questionnaire", arguments: [Instrument.phq9, .audit, .cows])
    func otherQuestionnaire(instrument: Instrument) {
        let measure = measure(answers(item: 1, 4), instrument)
        #expect([measure.bamUse, measure.bamRisk, measure.bamProtective] == [nil, nil, nil])
    }
}
