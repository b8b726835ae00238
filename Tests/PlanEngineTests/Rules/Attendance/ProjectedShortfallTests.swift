import CareModel
import CareTesting
import PlanEngine
import Testing

struct ProjectedShortfallTests {
    /// A client who needs 540 minutes in the week of Monday 2026-11-16.
    private func sketch(weekStartsOn start: Weekday = .monday) -> RecordSketch {
        var sketch = RecordSketch(weekStartsOn: start)
        sketch.plan([.monday: 180, .wednesday: 180, .thursday: 180])
        return sketch
    }

    @Test(
        "looks from Wednesday to the day before the week ends",
        arguments: [
            (Weekday.monday, [false, false, true, true, true, true, false]),
            // A week from Sunday ends with Saturday, one from Friday with Thursday, one from Thursday with Wednesday.
            (.sunday, [false, false, true, true, true, false, false]),
            (.friday, [false, false, true, false, false, false, false]),
            (.thursday, [false, false, false, false, false, false, false]),
            (.wednesday, [true, false, true, true, true, true, true]),
        ]
    )
    func weekdays(start: Weekday, isFound: [Bool]) {
        let found = (0..<7).map {
            !sketch(weekStartsOn: start).fires(.projectedShortfall, on: "2026-11-16" + $0).isEmpty
        }
        #expect(found == isFound)
    }

    @Test(
        "finds a week that can't be reached any more",
        arguments: [
            (180, 360, false), (180, 359, true), (179, 360, true), (0, 540, false), (540, 0, false), (539, 0, true),
        ]
            as [(Minutes, Minutes, Bool)]
    )
    func reach(credited: Minutes, ahead: Minutes, isFound: Bool) {
        var sketch = sketch()
        sketch.mark("2026-11-16", .present, of: credited)
        sketch.session("2026-11-21", of: ahead)
        #expect(sketch.fires(.projectedShortfall) == (isFound ? ["2026-11-16": .low] : [:]))
    }

    @Test(
        "counts the sessions of the rest of the week as ahead",
        arguments: [
            ("2026-11-15", false), ("2026-11-16", false), ("2026-11-20", false), ("2026-11-21", true),
            ("2026-11-22", true), ("2026-11-23", false),
        ] as [(Day, Bool)]
    )
    func ahead(day: Day, isAhead: Bool) {
        var sketch = sketch()
        sketch.session(day, of: 540)
        #expect(sketch.fires(.projectedShortfall) == (isAhead ? [:] : ["2026-11-16": .low]))
    }

    @Test(
        "counts what is held or planned, in any group",
        arguments: [(Session.Held.planned, true), (.yes, true), (nil, true), (.no, false)] as [(Session.Held?, Bool)]
    )
    func held(held: Session.Held?, isAhead: Bool) {
        var sketch = sketch()
        sketch.session("2026-11-21", of: 270, group: 0)
        sketch.session("2026-11-21", of: 270, at: "13:00", held: held, group: 1, id: "second")
        #expect(sketch.fires(.projectedShortfall) == (isAhead ? [:] : ["2026-11-16": .low]))
    }

    @Test(
        "credits the marks of the week up to the day",
        arguments: [
            ("2026-11-15", false), ("2026-11-16", true), ("2026-11-20", true), ("2026-11-21", false),
        ] as [(Day, Bool)]
    )
    func credited(day: Day, isCredited: Bool) {
        var sketch = sketch()
        sketch.mark(day, .present, of: 540)
        #expect(sketch.fires(.projectedShortfall) == (isCredited ? [:] : ["2026-11-16": .low]))
    }

    @Test("requires no more than the rest of the week does")
    func required() {
        var sketch = RecordSketch()
        #expect(sketch.fires(.projectedShortfall) == [:])
        sketch.plan([.saturday: 180])
        #expect(sketch.fires(.projectedShortfall) == ["2026-11-16": .low])
        sketch.close("2026-11-21")
        #expect(sketch.fires(.projectedShortfall) == [:])
    }

    @Test("says how far the week can still come")
    func sentences() throws {
        var sketch = sketch()
        sketch.mark("2026-11-16", .present)
        sketch.mark("2026-11-18", .late, 150)
        sketch.mark("2026-11-19", .noShow)
        sketch.session("2026-11-21", of: 60)
        let finding = try sketch.finding(.projectedShortfall)
        #expect(finding.summary == "5.5 of 9.0 hours so far; with every session after today 6.5 by Sun 22 Nov.")
        #expect(finding.measured == "5.5 credited + 1.0 ahead = 6.5 h")
        #expect(finding.threshold == "9.0 h")
        #expect(finding.clearsWhen == "A make-up of 150 minutes is attended this week.")
        #expect(finding.rows == ["2026-11-18", "2026-11-19"])
    }

    @Test(
        "is known by the first day of the day's week",
        arguments: [(Weekday.monday, "2026-11-16"), (.sunday, "2026-11-15")]
    )
    func key(start: Weekday, key: String) {
        #expect(sketch(weekStartsOn: start).fires(.projectedShortfall) == [key: .low])
    }

    @Test("goes by its settings", arguments: [(2, false), (3, true)])
    func settings(weekday: Int, isFound: Bool) {
        var sketch = sketch()
        sketch.settings.attendance.projectedFromWeekday = 3
        #expect(sketch.fires(.projectedShortfall, on: "2026-11-16" + weekday).isEmpty != isFound)
    }
}
