import CareModel
import CareTesting
import PlanEngine
import Testing

struct ConsecutiveNoShowsTests {
    @Test(
        "finds two in a row, and three are high",
        arguments: [(0, nil), (1, nil), (2, .medium), (3, .high), (4, .high)] as [(Int, Severity?)]
    )
    func run(count: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.mark("2026-11-02", .present)
        for number in 0..<count { sketch.mark("2026-11-03" + number, number == 1 ? .cancelledLate : .noShow) }
        #expect(sketch.fires(.consecutiveNoShows) == (severity.map { ["2026-11-03": $0] } ?? [:]))
    }

    @Test(
        "is broken by attendance, lengthened by absences, and skips the rest",
        arguments: [
            (AttendanceStatus.present, [:]), (.late, [:]), (.leftEarly, [:]), (.sentHome, [:]),
            (.noShow, ["2026-11-16": .high]), (.cancelledLate, ["2026-11-16": .high]),
            (.excused, ["2026-11-16": .medium]), (.makeup, ["2026-11-16": .medium]),
            (.programmeCancelled, ["2026-11-16": .medium]),
        ] as [(AttendanceStatus, [String: Severity])]
    )
    func between(status: AttendanceStatus, found: [String: Severity]) {
        var sketch = RecordSketch()
        sketch.mark("2026-11-16", .noShow)
        sketch.mark("2026-11-17", status, status.needsMinutes ? 100 : nil)
        sketch.mark("2026-11-18", .noShow)
        #expect(sketch.fires(.consecutiveNoShows) == found)
    }

    @Test(
        "ends as soon as the client was there, and not before",
        arguments: [AttendanceStatus.present, .excused, .makeup]
    )
    func atTheEnd(status: AttendanceStatus) {
        var sketch = RecordSketch()
        sketch.mark("2026-11-16", .noShow)
        sketch.mark("2026-11-17", .noShow)
        sketch.mark("2026-11-18", status)
        #expect(sketch.fires(.consecutiveNoShows, on: "2026-11-17") == ["2026-11-16": .medium])
        #expect(sketch.fires(.consecutiveNoShows) == (status == .present ? [:] : ["2026-11-16": .medium]))
    }

    @Test(
        "counts held sessions only",
        arguments: [(Session.Held.yes, true), (nil, true), (.no, false), (.planned, false)] as [(Session.Held?, Bool)]
    )
    func held(held: Session.Held?, isCounted: Bool) {
        var absent = RecordSketch()
        absent.mark("2026-11-16", .noShow)
        absent.mark("2026-11-17", .noShow, held: held)
        #expect(absent.fires(.consecutiveNoShows) == (isCounted ? ["2026-11-16": .medium] : [:]))

        var present = RecordSketch()
        present.mark("2026-11-16", .noShow)
        present.mark("2026-11-17", .present, held: held)
        present.mark("2026-11-18", .noShow)
        #expect(present.fires(.consecutiveNoShows) == (isCounted ? [:] : ["2026-11-16": .medium]))
    }

    @Test("skips what fell into a leave, whatever was marked")
    func leave() {
        var sketch = RecordSketch()
        sketch.leave("2026-11-17", "2026-11-18", .hospital)
        sketch.mark("2026-11-16", .noShow)
        sketch.mark("2026-11-17", .noShow)
        sketch.mark("2026-11-18", .present)
        #expect(sketch.fires(.consecutiveNoShows) == [:])
        sketch.mark("2026-11-19", .noShow)
        #expect(sketch.fires(.consecutiveNoShows) == ["2026-11-16": .medium])
    }

    @Test("keeps its key while the run grows")
    func key() {
        var sketch = RecordSketch()
        sketch.mark("2026-11-16", .noShow)
        sketch.mark("2026-11-18", .noShow)
        sketch.mark("2026-11-19", .noShow)
        #expect(sketch.fires(.consecutiveNoShows, on: "2026-11-17") == [:])
        #expect(sketch.fires(.consecutiveNoShows, on: "2026-11-18") == ["2026-11-16": .medium])
        #expect(sketch.fires(.consecutiveNoShows, on: "2026-11-19") == ["2026-11-16": .high])
        #expect(sketch.fires(.consecutiveNoShows, on: "2027-03-01") == ["2026-11-16": .high])
    }

    @Test("goes by the order of the sessions, by start and then by number")
    func order() {
        var sketch = RecordSketch()
        sketch.mark("2026-11-16", .noShow)
        sketch.mark("2026-11-17", .present, at: "13:00", id: "afternoon")
        sketch.mark("2026-11-17", .noShow, at: "09:00", id: "morning")
        #expect(sketch.fires(.consecutiveNoShows) == [:])
        sketch.mark("2026-11-17", .noShow, at: "15:00", id: "b")
        sketch.mark("2026-11-17", .noShow, at: "15:00", id: "a")
        #expect(sketch.fires(.consecutiveNoShows) == ["a": .medium])
    }

    @Test("shows the run in its order")
    func evidence() throws {
        var sketch = RecordSketch()
        sketch.mark("2026-11-13", .present)
        sketch.mark("2026-11-16", .noShow)
        sketch.mark("2026-11-17", .excused)
        sketch.mark("2026-11-18", .cancelledLate)
        let finding = try sketch.finding(.consecutiveNoShows)
        #expect(finding.rows == ["2026-11-16", "2026-11-18"])
        #expect(finding.summary == "2 unexcused absences in a row since Mon 16 Nov.")
        #expect(finding.action == .outreach)
    }

    @Test(
        "counts nothing from before the admission",
        arguments: [("2026-11-16", true), ("2026-11-17", false)] as [(Day, Bool)]
    )
    func admission(admitted: Day, isFound: Bool) {
        var sketch = RecordSketch(admitted: admitted)
        sketch.mark("2026-11-16", .noShow)
        sketch.mark("2026-11-17", .noShow)
        #expect(sketch.fires(.consecutiveNoShows) == (isFound ? ["2026-11-16": .medium] : [:]))
    }

    @Test("goes by its settings", arguments: [(3, nil), (4, .medium), (5, .medium), (6, .high)] as [(Int, Severity?)])
    func settings(count: Int, severity: Severity?) {
        var sketch = RecordSketch()
        sketch.settings.attendance.noShowRun = 4
        sketch.settings.attendance.noShowRunHigh = 6
        for number in 0..<count { sketch.mark("2026-11-03" + number, .noShow) }
        #expect(sketch.fires(.consecutiveNoShows) == (severity.map { ["2026-11-03": $0] } ?? [:]))
    }
}
