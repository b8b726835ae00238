import CareModel
import CareTesting
import PlanEngine
import Testing

struct SentHomeTests {
    @Test("finds a client who was sent home, and no other status", arguments: AttendanceStatus.allCases)
    func status(status: AttendanceStatus) {
        var sketch = RecordSketch()
        sketch.mark(.today, status, 30, because: "impaired", id: "s1")
        #expect(sketch.fires(.sentHome) == (status == .sentHome ? ["s1": .critical] : [:]))
    }

    @Test(
        "is critical when the reason is impaired",
        arguments: [
            ("impaired", .critical), ("Impaired", .critical), ("impaired: smell of alcohol", .critical),
            ("ill", .medium), ("not impaired", .medium), ("", .medium), (nil, .medium),
        ] as [(String?, Severity)]
    )
    func reason(reason: String?, severity: Severity) throws {
        var sketch = RecordSketch()
        sketch.mark(.today, .sentHome, 30, because: reason, id: "s1")
        #expect(sketch.fires(.sentHome) == ["s1": severity])
        #expect(try sketch.finding(.sentHome).action == (severity == .critical ? .safety : .planChange))
    }

    @Test("looks at the last seven days", arguments: [(-1, false), (0, true), (6, true), (7, false)])
    func window(daysAgo: Int, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.mark(.today - daysAgo, .sentHome, 30, id: "s1")
        #expect(sketch.fires(.sentHome) == (isFound ? ["s1": .medium] : [:]))
    }

    @Test("counts nothing from before the admission", arguments: [(-1, false), (0, true)])
    func admission(days: Int, isFound: Bool) {
        var sketch = RecordSketch(admitted: .today - 3)
        sketch.mark(.today - 3 + days, .sentHome, 30, id: "s1")
        #expect(sketch.fires(.sentHome) == (isFound ? ["s1": .medium] : [:]))
    }

    @Test(
        "counts held sessions only",
        arguments: [(Session.Held.yes, true), (nil, true), (.no, false), (.planned, false)] as [(Session.Held?, Bool)]
    )
    func held(held: Session.Held?, isFound: Bool) {
        var sketch = RecordSketch()
        sketch.mark(.today, .sentHome, 30, held: held, id: "s1")
        #expect(sketch.fires(.sentHome) == (isFound ? ["s1": .medium] : [:]))
    }

    @Test func findsEachTimeForItself() {
        var sketch = RecordSketch()
        sketch.mark(.today - 1, .sentHome, 30, because: "ill", id: "s2")
        sketch.mark(.today, .sentHome, 30, because: "impaired", id: "s1")
        #expect(sketch.fires(.sentHome) == ["s2": .medium, "s1": .critical])
    }

    @Test func goesByItsSettings() {
        var sketch = RecordSketch()
        sketch.settings.attendance.sentHomeDays = 2
        sketch.mark(.today - 1, .sentHome, 30, id: "s1")
        sketch.mark(.today - 2, .sentHome, 30, id: "s2")
        #expect(sketch.fires(.sentHome) == ["s1": .medium])
    }
}
