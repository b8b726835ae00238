import CareModel
import CareTesting
import Testing

struct MeasureTests {
    private func total(_ instrument: Instrument, _ answers: [Int?], recorded: Int? = nil) -> Int? {
        Measure(
            id: "m1",
            client: "c1",
            instrument: instrument,
            givenOn: "2026-11-20",
            answers: answers,
            recordedTotal: recorded
        ).total
    }

    @Test(
        "adds the answers of a PHQ-9",
        arguments: [
            ([0, 0, 0, 0, 0, 0, 0, 0, 0], 0), ([2, 0, 0, 0, 0, 0, 0, 0, 0], 2), ([3, 1, 0, 0, 0, 0, 0, 0, 0], 4),
            ([3, 3, 0, 0, 0, 0, 0, 0, 0], 6), ([3, 3, 2, 0, 0, 0, 0, 0, 0], 8), ([3, 3, 3, 1, 0, 0, 0, 0, 0], 10),
            ([3, 3, 3, 3, 0, 0, 0, 0, 0], 12), ([3, 3, 3, 3, 2, 0, 0, 0, 0], 14), ([3, 3, 3, 3, 3, 1, 0, 0, 0], 16),
            ([3, 3, 3, 3, 3, 3, 0, 0, 0], 18), ([3, 3, 3, 3, 3, 3, 2, 0, 0], 20), ([3, 3, 3, 3, 3, 3, 3, 1, 0], 22),
            ([3, 3, 3, 3, 3, 3, 3, 3, 0], 24), ([3, 3, 3, 3, 3, 3, 3, 3, 2], 26), ([0, 0, 0, 0, 0, 0, 0, 0, 1], 1),
            // One answer is missing: no total, and never nought for it.
            ([1, 1, nil, 1, 1, 1, 1, 1, 1], nil),
            // Eight answers, ten answers.
            ([3, 3, 3, 3, 3, 3, 3, 3], nil), ([3, 3, 3, 3, 3, 3, 3, 3, 0, 0], nil),
        ] as [([Int?], Int?)]
    )
    func depression(answers: [Int?], total: Int?) {
        #expect(self.total(.phq9, answers) == total)
    }

    @Test(
        "adds the answers of a GAD-7",
        arguments: [
            ([1, 0, 0, 0, 0, 0, 0], 1), ([3, 0, 0, 0, 0, 0, 0], 3), ([3, 2, 0, 0, 0, 0, 0], 5),
            ([3, 3, 1, 0, 0, 0, 0], 7), ([3, 3, 3, 0, 0, 0, 0], 9), ([3, 3, 3, 2, 0, 0, 0], 11),
            ([3, 3, 3, 3, 1, 0, 0], 13), ([3, 3, 3, 3, 3, 0, 0], 15), ([3, 3, 3, 3, 3, 2, 0], 17),
            ([3, 3, 3, 3, 3, 3, 1], 19), ([3, 3, 3, 3, 3, 3, 3], 21), ([2, 2, 2, 2, 2, 2, 2], 14),
            ([0, 0, 0, 0, 0, 0, 0], 0), ([3, 3, 3, 3, 3, 3, nil], nil), ([3, 3, 3, 3, 3, 3], nil),
        ] as [([Int?], Int?)]
    )
    func anxiety(answers: [Int?], total: Int?) {
        #expect(self.total(.gad7, answers) == total)
    }

    @Test("has the recorded total only where there are no answers")
    func recordedTotal() {
        #expect(total(.cssrs, [], recorded: 4) == 4)
        #expect(total(.phq9, [], recorded: 21) == 21)
        #expect(total(.phq9, [1, 1, nil, 1, 1, 1, 1, 1, 1], recorded: 21) == nil)
        #expect(total(.phq9, [1, 1, 1, 1, 1, 1, 1, 1, 1], recorded: 21) == 9)
        #expect(total(.cssrs, [1, 1], recorded: 4) == nil)
        #expect(total(.phq9, []) == nil)
    }

    @Test(
        "reads and writes its answers as text, where an empty place is a missing answer",
        arguments: [
            ("", []), ("0", [0]), ("0;1;;3", [0, 1, nil, 3]), (";", [nil, nil]), (";2;", [nil, 2, nil]),
            ("10;0", [10, 0]),
        ] as [(String, [Int?])]
    )
    func text(text: String, answers: [Int?]) {
        #expect(Measure.answers(text) == answers)
        let measure = Measure(id: "m1", client: "c1", instrument: .phq9, givenOn: "2026-11-20", answers: answers)
        #expect(measure.answersText == text)
    }

    @Test(
        "finds the answer to an item, counted from one",
        arguments: [(-1, nil), (0, nil), (1, 0), (2, nil), (3, 2), (4, nil)] as [(Int, Int?)]
    )
    func answer(item: Int, answer: Int?) {
        let measure = Measure(
            id: "m1",
            client: "c1",
            instrument: .auditC,
            givenOn: "2026-11-20",
            answers: [0, nil, 2]
        )
        #expect(measure.answer(toItem: item) == answer)
    }
}
