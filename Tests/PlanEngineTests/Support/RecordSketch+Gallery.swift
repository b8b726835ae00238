import CareModel
import CareTesting
import PlanEngine

extension RecordSketch {
    /// A record in which every rule finds something on the Friday that tests call today, and on the Saturday after it.
    static func gallery(admitted: Day = "2026-01-05", discharged: Day? = nil) throws -> RecordSketch {
        var sketch = RecordSketch(admitted: admitted, discharged: discharged)
        sketch.plan(
            [.monday: 180, .wednesday: 180, .thursday: 180],
            tests: "2",
            individual: true,
            family: .yes
        )
        sketch.switchEverythingOn()
        sketch.gatherAbsences()
        try sketch.gatherTests()
        sketch.gatherProgress()
        return sketch
    }

    /// Switches on the rules that are off, with numbers that the few sessions of the gallery reach.
    private mutating func switchEverythingOn() {
        settings.attendance.excusedLoad = true
        settings.attendance.excusedCount = 1
        settings.attendance.billingDayRule = true
        settings.attendance.overIntensity = true
        settings.attendance.overIntensityMinutes = 240
        settings.attendance.overIntensityWeeks = 1
    }

    private mutating func gatherAbsences() {
        mark("2026-11-12", .excused, because: "court")
        mark("2026-10-05", .present, service: .individual)
        mark("2026-10-26", .noShow)
        mark("2026-10-28", .noShow)
        mark("2026-11-09", .late, 120)
        mark("2026-11-10", .late, 120)
        mark("2026-11-11", .leftEarly, 60)
        mark("2026-11-15", .sentHome, 0, because: "impaired")
        mark("2026-11-16", .cancelledLate)
        mark("2026-11-17", .noShow)
        mark("2026-11-18", .noShow)
        session("2026-11-12", held: .yes, id: "unmarked")
    }

    private mutating func gatherTests() throws {
        try medication("Buprenorphine", expects: ["buprenorphine"], isCritical: true)
        test("presumptive", "2026-11-02", .screen(.cocaine), validity: .dilute)
        test("definitive", "2026-11-03", .laboratory(.cocaine), validity: .temperature)
        test("lethal", "2026-11-04", .laboratory(.fentanyl), validity: .dilute)
        test("missed", "2026-11-05", outcome: .missed)
        test("refused", "2026-11-06", outcome: .refused)
        test("unable", "2026-11-09", outcome: .unable)
        test("not-taken", "2026-11-10", .screen(.buprenorphine, .negative))
        test("not-collected", "2026-11-12", outcome: .notCollected)
    }

    private mutating func gatherProgress() {
        rate("2026-10-01", 0, 1, 2, 1, 0)
        rate("2026-11-01", 0, 1, 3, 1, 0)
        measure("phq", .phq9, "2026-11-15", answers: [3, 3, 3, 3, 3, 3, 2, 0, 1])
        measure("bam", .bam, "2026-11-15", answers: RecordSketch.monitor(risk: 13, protective: 11))
        consent("court", expires: "2026-12-05")
        authorise("days", units: 40, from: "2026-10-05", to: "2026-11-24")
    }

    /// Answers to the Brief Addiction Monitor that add up to two scales, each at most 24.
    static func monitor(risk: Int, protective: Int) -> [Int?] {
        var answers = [Int?](repeating: 0, count: 17)
        for (items, total) in [([1, 2, 3, 8, 11, 15], risk), ([9, 10, 12, 13, 14, 16], protective)] {
            for (place, item) in items.enumerated() {
                answers[item - 1] = min(4, max(0, total - 4 * place))
            }
        }
        return answers
    }
}
