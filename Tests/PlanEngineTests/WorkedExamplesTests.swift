import CareModel
import CareTesting
import PlanEngine
import Testing

/// The ten worked examples of the engine's specification.
struct WorkedExamplesTests {
    private let monday: Day = "2026-11-16"
    private let tuesday: Day = "2026-11-17"
    private let wednesday: Day = "2026-11-18"
    private let thursday: Day = "2026-11-19"
    private let friday: Day = "2026-11-20"
    private let sunday: Day = "2026-11-22"

    /// A client who should come on Mondays, Wednesdays and Thursdays for 180 minutes.
    private func sketch(admitted: Day = "2026-11-16") -> RecordSketch {
        var sketch = RecordSketch(admitted: admitted)
        sketch.plan([.monday: 180, .wednesday: 180, .thursday: 180])
        return sketch
    }

    @Test("1: 330 of 540 minutes are 61 %, and high")
    func example1() throws {
        var sketch = sketch()
        sketch.mark(monday, .present)
        sketch.mark(wednesday, .late, 150)
        sketch.mark(thursday, .noShow)
        #expect(sketch.fires(.weeklyHours, on: sunday) == ["2026-11-16": .high])
        let finding = try sketch.finding(.weeklyHours, on: sunday)
        #expect(finding.measured == "5.5 of 9.0 h")
        #expect(finding.summary.contains("61 %"))
    }

    @Test("2: a closure lowers what is required", arguments: [(150, nil), (120, .medium)] as [(Minutes, Severity?)])
    func example2(late: Minutes, severity: Severity?) {
        var sketch = sketch()
        sketch.mark(monday, .present)
        sketch.mark(wednesday, .late, late)
        sketch.close(thursday)
        #expect(sketch.record.required(on: monday...sunday) == 360)
        #expect(sketch.record.credited(on: monday...sunday) == 180 + late)
        #expect(sketch.fires(.weeklyHours, on: sunday) == (severity.map { ["2026-11-16": $0] } ?? [:]))
    }

    @Test("3: nothing is required before the admission")
    func example3() {
        var sketch = sketch(admitted: wednesday)
        sketch.mark(wednesday, .present)
        sketch.mark(thursday, .present)
        #expect(sketch.record.required(on: monday...sunday) == 360)
        #expect(sketch.record.credited(on: monday...sunday) == 360)
        #expect(sketch.fires(.weeklyHours, on: sunday) == [:])
    }

    @Test("4: nothing is required in custody")
    func example4() {
        var sketch = sketch()
        sketch.leave(wednesday, friday, .custody)
        sketch.mark(monday, .present)
        #expect(sketch.record.required(on: monday...sunday) == 180)
        #expect(sketch.fires(.weeklyHours, on: sunday) == [:])
    }

    @Test("5: an excused session neither breaks nor lengthens a run")
    func example5() {
        var sketch = sketch()
        sketch.mark(monday, .noShow)
        sketch.mark(tuesday, .excused)
        sketch.mark(wednesday, .noShow)
        sketch.mark(thursday, .noShow)
        #expect(sketch.fires(.consecutiveNoShows, on: wednesday) == ["2026-11-16": .medium])
        #expect(sketch.fires(.consecutiveNoShows, on: thursday) == ["2026-11-16": .high])
    }

    @Test("6: a presumptive positive holds until a definitive result refutes it")
    func example6() {
        var sketch = sketch()
        sketch.test("t1", monday, .screen(.opiates), .laboratory(.morphine, .negative, on: thursday))
        for day in [monday, tuesday, wednesday] {
            #expect(sketch.fires(.presumptivePositive, on: day) == ["t1": .high])
        }
        #expect(sketch.fires(.presumptivePositive, on: thursday) == [:])
        #expect(sketch.fires(.definitivePositive, on: thursday) == [:])
    }

    @Test(
        "7: what is prescribed should be found",
        arguments: [
            (.positive, .valid, nil), (.negative, .valid, .medicationAbsent), (.negative, .dilute, .diluteSpecimen),
        ] as [(TestResult.Reading, SpecimenValidity, RuleID?)]
    )
    func example7(reading: TestResult.Reading, validity: SpecimenValidity, rule: RuleID?) throws {
        var sketch = sketch()
        try sketch.medication("Buprenorphine", expects: ["buprenorphine"], isCritical: true)
        sketch.test("t1", monday, .screen(.buprenorphine, reading), validity: validity)
        let found = sketch.findings(on: monday)
        #expect(found.map(\.rule) == (rule.map { [$0] } ?? []))
        #expect(found.allSatisfy { $0.severity == ($0.rule == .medicationAbsent ? .high : .medium) })
    }

    @Test(
        "8: creatinine and specific gravity tell a specimen's validity",
        arguments: [
            ("15", "1.0020", [.diluteSpecimen]), ("1.5", "1.0005", [.tamperedSpecimen]), ("15", "1.0050", []),
        ] as [(MeasuredNumber, MeasuredNumber, [RuleID])]
    )
    func example8(creatinine: MeasuredNumber, gravity: MeasuredNumber, rules: [RuleID]) {
        var specimen = Specimen()
        specimen.creatinine = creatinine
        specimen.specificGravity = gravity
        var sketch = sketch()
        sketch.test("t1", monday, validity: specimen.validity)
        #expect(sketch.findings(on: monday).map(\.rule) == rules)
    }

    @Test("9: a missed test and a positive one within 14 days are repeated, known by the later one")
    func example9() {
        var sketch = sketch(admitted: "2026-10-01")
        sketch.test("second", "2026-11-02", outcome: .missed)
        sketch.test("twelfth", "2026-11-12", .laboratory(.cocaine))
        #expect(sketch.fires(.repeatedPositive, on: "2026-11-11") == [:])
        #expect(sketch.fires(.repeatedPositive, on: "2026-11-12") == ["twelfth": .high])
    }

    @Test("10: the same record gives the same keys again, and on the next day")
    func example10() throws {
        let sketch = try RecordSketch.gallery()
        let keys = { (day: Day) in Set(sketch.findings(on: day).map { "\($0.rule.rawValue) \($0.key)" }) }
        #expect(keys(friday) == keys(friday))
        #expect(keys(friday.advanced(by: 1)) == keys(friday))
    }
}
