import CareModel
import CareTesting
import PlanEngine
import Testing

struct UnrecordedTests {
    @Test(
        "finds a held session without a status",
        arguments: [(Session.Held.yes, true), (nil, true), (.no, false), (.planned, false)] as [(Session.Held?, Bool)]
    )
    func held(held: Session.Held?, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.session(.today - 1, held: held, id: "s1")
        #expect(sketch.fires(.unrecorded) == (isFound ? ["s1": .low] : [:]))
    }

    @Test(
        "waits until the session ended before the day",
        arguments: [(-1, 0, false), (0, 0, false), (1, 0, true), (1, 1, false), (2, 1, true), (200, 0, true)]
    )
    func ended(daysAgo: Int, nights: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.session(.today - daysAgo, held: .yes, nights: nights, id: "s1")
        #expect(sketch.fires(.unrecorded) == (isFound ? ["s1": .low] : [:]))
    }

    @Test("is content with any status", arguments: AttendanceStatus.allCases)
    func status(status: AttendanceStatus) {
        var sketch = RecordSketch()
        sketch.session(.today - 1, held: .yes, id: "s1")
        sketch.mark(.today - 1, status, id: "s1")
        #expect(sketch.fires(.unrecorded) == [:])
    }

    @Test("tells sessions of one day apart")
    func sameDay() {
        var sketch = RecordSketch()
        for id in ["s1", "s2", "s3"] { sketch.session(.today - 1, held: .yes, id: id) }
        sketch.session(.today - 1, at: "13:00", held: .yes, id: "s0")
        sketch.session(.today - 2, held: .yes, id: "s4")
        #expect(Set(sketch.fires(.unrecorded).keys) == ["s0", "s1", "s2", "s3", "s4"])
        sketch.mark(.today - 1, .present, id: "s2")
        sketch.mark(.today - 1, .present, at: "13:00", id: "s0")
        #expect(Set(sketch.fires(.unrecorded).keys) == ["s1", "s3", "s4"])
        sketch.mark(.today - 1, .noShow, id: "s3")
        sketch.mark(.today - 2, .noShow, id: "s4")
        #expect(Set(sketch.fires(.unrecorded).keys) == ["s1"])
    }

    @Test("looks at every group of the client")
    func groups() {
        var sketch = RecordSketch()
        sketch.session(.today - 1, held: .yes, group: 0, id: "s1")
        sketch.session(.today - 3, held: .yes, group: 1, id: "s2")
        #expect(sketch.fires(.unrecorded) == ["s1": .low, "s2": .low])
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 10)
        sketch.session(.today - 10 + days, held: .yes, id: "s1")
        #expect(sketch.fires(.unrecorded) == (isFound ? ["s1": .low] : [:]))
    }

    @Test("says which session it is")
    func sentences() throws {
        var sketch = RecordSketch()
        sketch.session("2026-11-18", at: "13:30", service: .caseManagement, held: .yes, id: "s1")
        let finding = try sketch.finding(.unrecorded)
        #expect(finding.summary == "No status recorded for the case management session of Wed 18 Nov, 13:30.")
        #expect(finding.rows == ["s1"])
    }
}
