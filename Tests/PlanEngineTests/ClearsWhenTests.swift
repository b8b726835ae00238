import CareModel
import CareTesting
import PlanEngine
import Testing

/// A finding says the smallest change that would clear it; these tests make the change, and one that is smaller by one.
struct ClearsWhenTests {
    private static let required: [Minutes] = [1, 7, 99, 100, 333, 540]

    /// The number that a finding's sentence begins with or first names.
    private func named(in finding: Finding) throws -> Int {
        try #require(numbers(in: finding.clearsWhen).first)
    }

    /// What is wrong when the sentence isn't the smallest change, for a shortfall at each number of credited minutes.
    private func dishonest(
        _ rule: RuleID,
        on day: Day,
        makeUp: Day,
        shortBelow limit: Int,
        in sketch: RecordSketch,
        credited: (Int) throws -> Minutes = { try #require(Minutes($0)) }
    ) throws -> [String] {
        let book = RuleBook(settings: sketch.settings)
        let rule = try #require(book.rule(rule))
        let found = { (record: RecordSketch) in rule.findings(in: RecordOnDay(record.record, on: day)) }
        var wrong: [String] = []
        for minutes in 0..<limit {
            var short = sketch
            short.mark(makeUp, .present, of: try credited(minutes), at: "08:00", id: "so-far")
            let finding = try #require(found(short).first, "nothing is found at \(minutes) minutes")
            let missing = try named(in: finding)
            var enough = short
            enough.mark(makeUp, .makeup, of: try #require(Minutes(missing)), id: "make-up")
            var tooFew = short
            tooFew.mark(makeUp, .makeup, of: try #require(Minutes(missing - 1)), id: "make-up")
            if !found(enough).isEmpty { wrong.append("\(minutes): \(missing) more isn't enough") }
            if found(tooFew).isEmpty { wrong.append("\(minutes): \(missing - 1) more is enough") }
        }
        return wrong
    }

    @Test("names the minutes that a week is short of", arguments: required)
    func weeklyHours(required: Minutes) throws {
        var sketch = RecordSketch(admitted: "2026-11-16")
        sketch.plan([.monday: required])
        let limit = (required.count * 9 + 9) / 10
        #expect(
            try dishonest(.weeklyHours, on: "2026-11-22", makeUp: "2026-11-18", shortBelow: limit, in: sketch) == []
        )
    }

    @Test("names the minutes that 28 days are short of", arguments: required)
    func rollingHours(required: Minutes) throws {
        var sketch = RecordSketch(admitted: .today - 28)
        sketch.plan([.monday: required], from: "2026-11-16")
        let limit = (required.count * 8 + 9) / 10
        #expect(try dishonest(.rollingHours, on: .today, makeUp: .today, shortBelow: limit, in: sketch) == [])
    }

    @Test("names the make-up that a week still needs", arguments: required)
    func projectedShortfall(required: Minutes) throws {
        var sketch = RecordSketch()
        sketch.plan([.monday: required])
        #expect(
            try dishonest(.projectedShortfall, on: .today, makeUp: .today, shortBelow: required.count, in: sketch) == []
        )
        sketch.session(.today + 1, of: 1)
        #expect(
            try dishonest(.projectedShortfall, on: .today, makeUp: .today, shortBelow: required.count - 1, in: sketch)
                == []
        )
    }

    @Test("names the absences that are too many", arguments: 5...12)
    func absenceLimit(count: Int) throws {
        func sketch(excused: Int) -> RecordSketch {
            var sketch = RecordSketch()
            for number in 0..<count { sketch.mark(.today - number, number < excused ? .excused : .noShow) }
            return sketch
        }
        let tooMany = try named(in: sketch(excused: 0).finding(.absenceLimit))
        #expect(sketch(excused: tooMany).fires(.absenceLimit) == [:])
        #expect(sketch(excused: tooMany - 1).fires(.absenceLimit).count == 1)
    }

    @Test(
        "names the total that a later questionnaire must stay below",
        arguments: [(.phq9, 5, 11), (.phq9, 0, 16), (.phq9, 3, 27), (.gad7, 2, 9), (.gad7, 0, 21)]
            as [(Instrument, Int, Int)]
    )
    func depressionAnxiety(instrument: Instrument, before: Int, now: Int) throws {
        var sketch = RecordSketch()
        sketch.measure("m1", instrument, .today - 14, total: before)
        sketch.measure("m2", instrument, .today - 7, total: now)
        let limit = try #require(numbers(in: sketch.finding(.depressionAnxiety).clearsWhen).last)
        for (total, isCleared) in [(limit - 1, true), (limit, false)] {
            var later = sketch
            later.measure("m3", instrument, .today, total: total)
            #expect(later.fires(.depressionAnxiety).isEmpty == isCleared, "a total of \(total)")
        }
    }

    @Test("names how few absences may stay unexcused", arguments: 2...6)
    func consecutiveNoShows(count: Int) throws {
        func sketch(unexcused: Int) -> RecordSketch {
            var sketch = RecordSketch()
            for number in 0..<count { sketch.mark(.today - number, number < unexcused ? .noShow : .excused) }
            return sketch
        }
        let limit = try #require(numbers(in: sketch(unexcused: count).finding(.consecutiveNoShows).clearsWhen).last)
        #expect(sketch(unexcused: limit - 1).fires(.consecutiveNoShows) == [:])
        #expect(sketch(unexcused: limit).fires(.consecutiveNoShows).count == 1)
    }

    @Test("names how few tests may count as positive", arguments: 2...6)
    func repeatedPositive(count: Int) throws {
        func sketch(counting: Int) -> RecordSketch {
            var sketch = RecordSketch()
            for number in 0..<count {
                sketch.test(DrugTest.ID("t\(number)"), .today - number, outcome: number < counting ? .missed : .excused)
            }
            return sketch
        }
        let limit = try named(in: sketch(counting: count).finding(.repeatedPositive))
        #expect(sketch(counting: limit - 1).fires(.repeatedPositive) == [:])
        #expect(sketch(counting: limit).fires(.repeatedPositive).count == 1)
    }

    @Test("names how few late marks may stay", arguments: 3...7)
    func latenessPattern(count: Int) throws {
        func sketch(late: Int) -> RecordSketch {
            var sketch = RecordSketch()
            for number in 0..<count { sketch.mark(.today - number, number < late ? .late : .present, 175) }
            return sketch
        }
        let limit = try named(in: sketch(late: count).finding(.latenessPattern))
        #expect(sketch(late: limit - 1).fires(.latenessPattern) == [:])
        #expect(sketch(late: limit).fires(.latenessPattern).count == 1)
    }

    @Test("names the tests that would be enough", arguments: ["1", "2", "3"] as [MeasuredNumber])
    func underTested(perWeek: MeasuredNumber) throws {
        func sketch(valid: Int) -> RecordSketch {
            var sketch = RecordSketch()
            sketch.plan([.monday: 180], tests: perWeek)
            sketch.test("failed", .today, outcome: .notCollected)
            for number in 0..<valid {
                sketch.test(DrugTest.ID("t\(number)"), .today - number, .screen(.cocaine, .negative))
            }
            return sketch
        }
        let enough = try named(in: sketch(valid: 0).finding(.underTested))
        #expect(sketch(valid: enough).fires(.underTested) == [:])
        #expect(sketch(valid: enough - 1).fires(.underTested).count == 1)
    }

    @Test("names the smallest change of a measure", arguments: [(11, 13, true), (12, 13, false), (11, 12, false)])
    func bamBalance(risk: Int, protective: Int, isCleared: Bool) throws {
        var sketch = RecordSketch()
        sketch.measure("m1", .bam, .today - 7, answers: RecordSketch.monitor(risk: 20, protective: 4))
        let finding = try sketch.finding(.bamBalance)
        #expect(finding.clearsWhen == "A later BAM has risk below 12 and protective above both it and 12.")
        sketch.measure("m2", .bam, .today, answers: RecordSketch.monitor(risk: risk, protective: protective))
        #expect(sketch.fires(.bamBalance).isEmpty == isCleared)
    }
}
