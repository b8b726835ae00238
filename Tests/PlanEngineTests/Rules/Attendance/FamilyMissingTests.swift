import CareModel
import CareTesting
import PlanEngine
import Testing

struct FamilyMissingTests {
    private func sketch(
        admittedDaysAgo days: Int = 100,
        family: TreatmentPlan.FamilyWork? = .yes
    ) -> RecordSketch {
        var sketch = RecordSketch(admitted: .today - days)
        sketch.plan(family: family)
        return sketch
    }

    @Test(
        "asks for family work where the plan has it and nobody declined it",
        arguments: [(.yes, true), (.no, false), (.declined, false), (nil, false)] as [(TreatmentPlan.FamilyWork?, Bool)]
    )
    func plan(family: TreatmentPlan.FamilyWork?, isFound: Bool) {
        #expect(sketch(family: family).fires(.familyMissing) == (isFound ? ["2026-11-16": .medium] : [:]))
        #expect(RecordSketch().fires(.familyMissing) == [:])
    }

    @Test("goes by the plan in force on the day")
    func planInForce() {
        var sketch = sketch()
        sketch.plan(from: .today, family: .declined)
        #expect(sketch.fires(.familyMissing, on: .today - 1) == ["2026-11-16": .medium])
        #expect(sketch.fires(.familyMissing) == [:])
    }

    @Test(
        "waits until the client was admitted 30 days ago, and is medium after 45",
        arguments: [(29, nil), (30, .low), (44, .low), (45, .medium)] as [(Int, Severity?)]
    )
    func admission(days: Int, severity: Severity?) {
        let found = sketch(admittedDaysAgo: days).fires(.familyMissing)
        #expect(found == (severity.map { ["2026-11-16": $0] } ?? [:]))
    }

    @Test(
        "looks for a session in the last 30 days, and is medium without one in 45",
        arguments: [(-1, .medium), (0, nil), (29, nil), (30, .low), (44, .low), (45, .medium)] as [(Int, Severity?)]
    )
    func window(daysAgo: Int, severity: Severity?) throws {
        var sketch = sketch()
        sketch.mark(.today - daysAgo, .present, service: .family)
        #expect(sketch.fires(.familyMissing) == (severity.map { ["2026-11-16": $0] } ?? [:]))
        guard let severity else { return }
        #expect(
            try sketch.finding(.familyMissing).measured == (severity == .low ? "none in 30 days" : "none in 45 days")
        )
    }

    @Test("takes no other service for family work", arguments: Service.allCases)
    func service(service: Service) {
        var sketch = sketch()
        sketch.mark(.today, .present, service: service)
        #expect(sketch.fires(.familyMissing) == (service == .family ? [:] : ["2026-11-16": .medium]))
    }

    @Test("takes no session without a credited minute, and none that wasn't held")
    func countsForNothing() {
        var sketch = sketch()
        sketch.mark(.today, .late, 0, service: .family)
        sketch.mark(.today, .excused, service: .family, id: "excused")
        sketch.mark(.today, .present, service: .family, held: .no, id: "cancelled")
        #expect(sketch.fires(.familyMissing) == ["2026-11-16": .medium])
        sketch.mark(.today, .late, 1, service: .family, id: "late")
        #expect(sketch.fires(.familyMissing) == [:])
    }

    @Test("goes by its settings", arguments: [(3, nil), (4, .low), (5, .low), (6, .medium)] as [(Int, Severity?)])
    func settings(days: Int, severity: Severity?) {
        var sketch = sketch(admittedDaysAgo: days)
        sketch.settings.attendance.familyDays = 4
        sketch.settings.attendance.familyMediumDays = 6
        #expect(sketch.fires(.familyMissing) == (severity.map { ["2026-11-16": $0] } ?? [:]))
    }
}
