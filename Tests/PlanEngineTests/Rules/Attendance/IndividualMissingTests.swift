import CareModel
import CareTesting
import PlanEngine
import Testing

struct IndividualMissingTests {
    private func sketch(admittedDaysAgo days: Int = 100, individual: Bool? = true) -> RecordSketch {
        var sketch = RecordSketch(admitted: .today - days)
        sketch.plan(individual: individual)
        return sketch
    }

    @Test(
        "asks for individual sessions where the plan does",
        arguments: [(true, true), (false, false), (nil, false)] as [(Bool?, Bool)]
    )
    func plan(individual: Bool?, isFound: Bool) {
        #expect(sketch(individual: individual).fires(.individualMissing) == (isFound ? ["2026-11-16": .medium] : [:]))
        #expect(RecordSketch().fires(.individualMissing) == [:])
    }

    @Test("goes by the plan in force on the day")
    func planInForce() {
        var sketch = sketch(individual: false)
        sketch.plan(from: .today, individual: true)
        #expect(sketch.fires(.individualMissing, on: .today - 1) == [:])
        #expect(sketch.fires(.individualMissing) == ["2026-11-16": .medium])
    }

    @Test("waits until the client was admitted 14 days ago", arguments: [(13, false), (14, true)])
    func admission(days: Int, isFound: Bool) {
        #expect(sketch(admittedDaysAgo: days).fires(.individualMissing) == (isFound ? ["2026-11-16": .medium] : [:]))
    }

    @Test("looks for a session in the last 14 days", arguments: [(-1, true), (0, false), (13, false), (14, true)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = sketch()
        sketch.mark(.today - daysAgo, .present, service: .individual)
        #expect(sketch.fires(.individualMissing) == (isFound ? ["2026-11-16": .medium] : [:]))
    }

    @Test("takes no other service for an individual session", arguments: Service.allCases)
    func service(service: Service) {
        var sketch = sketch()
        sketch.mark(.today, .present, service: service)
        #expect(sketch.fires(.individualMissing) == (service == .individual ? [:] : ["2026-11-16": .medium]))
    }

    @Test("takes a session that the client attended", arguments: AttendanceStatus.allCases)
    func status(status: AttendanceStatus) {
        var sketch = sketch()
        sketch.mark(.today, status, status.needsMinutes ? 1 : nil, service: .individual)
        let isAttended: [AttendanceStatus] = [.present, .makeup, .late, .leftEarly, .sentHome]
        #expect(sketch.fires(.individualMissing) == (isAttended.contains(status) ? [:] : ["2026-11-16": .medium]))
    }

    @Test("takes no session without a credited minute, and none that wasn't held")
    func countsForNothing() {
        var sketch = sketch()
        sketch.mark(.today, .late, 0, service: .individual)
        sketch.mark(.today, .present, service: .individual, held: .no, id: "cancelled")
        sketch.mark(.today, .present, service: .individual, held: .planned, id: "planned")
        #expect(sketch.fires(.individualMissing) == ["2026-11-16": .medium])
    }

    @Test("tells when the last one was")
    func sentences() throws {
        var sketch = sketch()
        #expect(
            try sketch.finding(.individualMissing).summary
                == "No individual session attended in 14 days; none since the admission."
        )
        #expect(try sketch.finding(.individualMissing).rows == ["plan-1"])
        sketch.mark("2026-11-02", .present, service: .individual)
        sketch.mark("2026-11-03", .present)
        sketch.mark("2026-11-04", .noShow, service: .individual)
        let finding = try sketch.finding(.individualMissing)
        #expect(finding.summary == "No individual session attended in 14 days; the last was on Mon 02 Nov.")
        #expect(finding.rows == ["plan-1", "2026-11-02"])
    }

    @Test("goes by its settings", arguments: [(4, false), (5, true)])
    func settings(days: Int, isFound: Bool) {
        var sketch = sketch(admittedDaysAgo: days)
        sketch.settings.attendance.individualDays = 5
        #expect(sketch.fires(.individualMissing) == (isFound ? ["2026-11-16": .medium] : [:]))
        sketch.mark(.today - 4, .present, service: .individual)
        #expect(sketch.fires(.individualMissing) == [:])
    }
}
