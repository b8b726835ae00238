import CareModel

/// A client's measures: the Brief Addiction Monitor every week, the PHQ-9 every other week.
struct MeasureBook {
    private let script: Script
    private var dice: Dice

    init(_ script: Script) {
        self.script = script
        dice = script.dice
    }

    /// The measures, by day.
    mutating func measures() -> [Measure] {
        let given = monitors() + moods()
        return given.sorted { ($0.day, $0.instrument.rawValue) < ($1.day, $1.instrument.rawValue) }
            .enumerated()
            .map { index, given in
                Measure(
                    id: Measure.ID("\(script.person.number)-M\(index < 9 ? "0" : "")\(index + 1)"),
                    client: script.person.id,
                    instrument: given.instrument,
                    givenOn: given.day,
                    answers: given.answers
                )
            }
    }

    private struct Given {
        let instrument: Instrument
        let day: Day
        let answers: [Int?]
    }

    /// The days on which a measure was given: from the day of the admission on, unless the client was away.
    private func days(every count: Int) -> [Day] {
        let last = script.progress.lastMeasureDay ?? script.dischargedOn ?? script.calendar.daysAgo(1)
        return stride(from: script.admittedOn, to: script.calendar.today, by: count).filter { day in
            day <= last && !script.leaves.contains { $0.covers(day) }
        }
    }

    private mutating func moods() -> [Given] {
        let told = script.progress.moodAnswers.map { Given(instrument: .phq9, day: $0.key, answers: $0.value) }
        let start = script.person.concerns.contains { $0.goal == PlanTheme.mood.goal } ? 14 : 10
        var moods: [Given] = []
        for (index, day) in days(every: 14).enumerated() {
            guard !told.contains(where: { $0.day.advanced(by: -10) <= day }) else { continue }
            let total = max(3, start - index - dice.roll(0...1))
            moods.append(Given(instrument: .phq9, day: day, answers: Self.moodAnswers(total)))
        }
        return moods + told
    }

    private mutating func monitors() -> [Given] {
        days(every: 7).enumerated().map { index, day in
            let weeksAgo = script.calendar.weeksAgo(day)
            let usual = (
                risk: max(3, 10 - index / 2 + dice.roll(-1...1)),
                protective: min(21, 14 + index / 2 + dice.roll(0...1))
            )
            let balance = script.progress.balances[weeksAgo] ?? usual
            let answers = Self.monitorAnswers(
                use: script.progress.useDays[weeksAgo] ?? 0,
                risk: balance.risk,
                protective: balance.protective
            )
            return Given(instrument: .bamIOP, day: day, answers: answers)
        }
    }

    /// Answers to the first eight items of the PHQ-9 that add up to a total, and "not at all" to the ninth.
    static func moodAnswers(_ total: Int) -> [Int?] {
        (0..<9).map { item in item == 8 ? 0 : total / 8 + (item < total % 8 ? 1 : 0) }
    }

    /// Answers to the Brief Addiction Monitor with days of use and the totals of its risk and its protective items.
    ///
    /// Item 14, enough income, knows only no, 0, and yes, 4; everybody here has it.
    static func monitorAnswers(use: Int, risk: Int, protective: Int) -> [Int?] {
        var answers = [Int?](repeating: 0, count: 17)
        for day in 0..<min(use, 12) { answers[3 + day % 3] = (answers[3 + day % 3] ?? 0) + 1 }
        for (items, total) in [([1, 2, 3, 8, 11, 15], risk), ([9, 10, 12, 13, 16], protective - 4)] {
            for (place, item) in items.enumerated() {
                answers[item - 1] = total / items.count + (place < total % items.count ? 1 : 0)
            }
        }
        answers[13] = 4
        answers[16] = 3
        return answers
    }
}
