import CareModel
import CareTesting
import PlanEngine
import Testing

struct RepeatedPositiveTests {
    @Test(
        "finds two within 14 days, or three within 30",
        arguments: [
            ([0], nil), ([0, 0], "t2"), ([0, 13], "t1"), ([0, 14], nil), ([13, 13], "t2"), ([14, 15], nil),
            ([0, 14, 29], "t1"), ([0, 14, 30], nil), ([14, 20, 29], "t1"), ([15, 20, 30], nil), ([0, 13, 30], "t1"),
            ([-1, 0], nil), ([-1, 0, 13], "t2"),
        ] as [([Int], String?)]
    )
    func counts(daysAgo: [Int], key: String?) {
        var sketch = RecordSketch()
        for (number, days) in zip(1..., daysAgo) {
            sketch.test(DrugTest.ID("t\(number)"), .today - days, outcome: .missed)
        }
        #expect(sketch.fires(.repeatedPositive) == (key.map { [$0: .high] } ?? [:]))
    }

    /// A test of today with one reading, one outcome and one validity.
    private func counts(
        _ reading: SketchedReading? = nil,
        outcome: DrugTest.Outcome = .collected,
        validity: SpecimenValidity = .valid,
        settings: RuleSettings = RuleSettings()
    ) -> Bool {
        var sketch = RecordSketch()
        sketch.settings = settings
        for id in ["t1", "t2"] as [DrugTest.ID] {
            if let reading {
                sketch.test(id, .today, reading, outcome: outcome, validity: validity)
            } else {
                sketch.test(id, .today, outcome: outcome, validity: validity)
            }
        }
        return sketch.fires(.repeatedPositive) == ["t2": .high]
    }

    @Test(
        "counts what policy counts as positive",
        arguments: [
            (.collected, false), (.missed, true), (.refused, true), (.unable, false), (.excused, false),
            (.notCollected, false), (.pending, false),
        ] as [(DrugTest.Outcome, Bool)]
    )
    func outcome(outcome: DrugTest.Outcome, isCounted: Bool) {
        #expect(counts(outcome: outcome) == isCounted)
    }

    @Test(
        "counts a tampered specimen, a dilute one never",
        arguments: [
            (SpecimenValidity.valid, false), (.dilute, false), (.substituted, true), (.adulterated, true),
            (.invalid, true), (.temperature, true),
        ]
    )
    func validity(validity: SpecimenValidity, isCounted: Bool) {
        #expect(counts(validity: validity) == isCounted)
        #expect(!counts(outcome: .unable, validity: validity))
    }

    @Test(
        "counts a definitive positive of a collected test, and a screen's only by policy",
        arguments: [
            (.laboratory(.cocaine), true, true), (.laboratory(.cocaine, .negative), false, false),
            (.screen(.cocaine), false, true), (.screen(.cocaine, .negative), false, false),
        ] as [(SketchedReading, Bool, Bool)]
    )
    func reading(reading: SketchedReading, isCounted: Bool, isCountedByPolicy: Bool) {
        var policy = RuleSettings()
        policy.tests.presumptiveCounts = true
        #expect(counts(reading) == isCounted)
        #expect(counts(reading, settings: policy) == isCountedByPolicy)
        #expect(!counts(reading, outcome: .pending, settings: policy))
    }

    @Test("counts no screen that a definitive result has refuted, and no explained positive")
    func settledAndExplained() throws {
        var sketch = RecordSketch()
        sketch.settings.tests.presumptiveCounts = true
        try sketch.medication(explains: ["oxycodone"])
        sketch.test("t1", .today - 2, .screen(.opiates), .laboratory(.morphine, .negative, on: .today))
        sketch.test("t2", .today - 1, .screen(.opiates))
        sketch.test("t3", .today, .laboratory(.oxycodone), .screen(.oxycodone))
        #expect(sketch.fires(.repeatedPositive, on: .today - 1) == ["t2": .high])
        #expect(sketch.fires(.repeatedPositive) == [:])
    }

    @Test("leaves out what policy doesn't count", arguments: [0, 1, 2])
    func policy(setting: Int) {
        var settings = RuleSettings()
        switch setting {
        case 0: settings.tests.missedCounts = false
        case 1: settings.tests.refusedCounts = false
        default: settings.tests.tamperedCounts = false
        }
        #expect(counts(outcome: .missed, settings: settings) == (setting != 0))
        #expect(counts(outcome: .refused, settings: settings) == (setting != 1))
        #expect(counts(validity: .substituted, settings: settings) == (setting != 2))
        #expect(counts(.laboratory(.cocaine), validity: .substituted, settings: settings))
    }

    @Test("is known by the latest test, by day and then by number")
    func key() {
        var sketch = RecordSketch()
        sketch.test("t9", .today - 3, outcome: .missed)
        sketch.test("t2", .today - 1, outcome: .missed)
        sketch.test("t10", .today - 1, outcome: .missed)
        #expect(sketch.fires(.repeatedPositive) == ["t2": .high])
        #expect(sketch.fires(.repeatedPositive, on: .today + 10) == ["t2": .high])
    }

    @Test("shows the tests that it counted, and no others")
    func evidence() throws {
        var sketch = RecordSketch()
        sketch.test("t1", .today - 29, outcome: .missed)
        sketch.test("t2", .today - 13, outcome: .refused)
        sketch.test("t3", .today - 5, outcome: .unable)
        #expect(sketch.fires(.repeatedPositive) == [:])
        sketch.test("t4", .today, validity: .invalid)
        #expect(try sketch.finding(.repeatedPositive).rows == ["t1", "t2", "t4"])
        #expect(try sketch.finding(.repeatedPositive).measured == "3 that count as positive")
    }

    @Test("shows two within 14 days for themselves")
    func shortEvidence() throws {
        var sketch = RecordSketch()
        sketch.test("t1", .today - 30, outcome: .missed)
        sketch.test("t2", .today - 13, outcome: .refused)
        sketch.test("t3", .today, validity: .invalid)
        let finding = try sketch.finding(.repeatedPositive)
        #expect(finding.rows == ["t2", "t3"])
        #expect(finding.summary == "2 tests that count as positive within 14 days, from 07 Nov.")
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.test("t1", .today - 10 + days, outcome: .missed)
        sketch.test("t2", .today, outcome: .missed)
        #expect(sketch.fires(.repeatedPositive) == (isFound ? ["t2": .high] : [:]))
    }

    @Test(
        "goes by its settings",
        arguments: [([0, 1, 2, 3], true), ([0, 1, 2, 4], false), ([0, 1, 2, 4, 5], true), ([0, 1, 2, 4, 6], false)]
    )
    func settings(daysAgo: [Int], isFound: Bool) {
        var sketch = RecordSketch()
        sketch.settings.tests.repeatedShortCount = 4
        sketch.settings.tests.repeatedShortDays = 4
        sketch.settings.tests.repeatedLongCount = 5
        sketch.settings.tests.repeatedLongDays = 6
        for (number, days) in zip(1..., daysAgo) {
            sketch.test(DrugTest.ID("t\(number)"), .today - days, outcome: .missed)
        }
        #expect(sketch.fires(.repeatedPositive).isEmpty != isFound)
    }
}
