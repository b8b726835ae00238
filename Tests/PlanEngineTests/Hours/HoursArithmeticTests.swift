import CareModel
import CareTesting
import PlanEngine
import Testing

/// The arithmetic gives the totals of the rules, and its lines add up to them.
struct HoursArithmeticTests {
    private let week = ("2026-11-16" as Day)...("2026-11-22" as Day)

    /// What the lines of each day and of all days come to, against what they say they come to.
    private func expectSound(_ arithmetic: HoursArithmetic, sourceLocation: SourceLocation = #_sourceLocation) {
        var (required, credited) = (0, 0)
        var day = (required: 0, credited: 0)
        for line in arithmetic.lines {
            switch line.kind {
            case .day: day = (0, 0)
            case .item:
                day.required += line.required ?? 0
                day.credited += line.credited ?? 0
            case .remark: #expect(line.required == nil && line.credited == nil, sourceLocation: sourceLocation)
            case .daySum:
                #expect(line.required == day.required, "\(line)", sourceLocation: sourceLocation)
                #expect(line.credited == day.credited, "\(line)", sourceLocation: sourceLocation)
                required += day.required
                credited += day.credited
            case .sum:
                #expect(line.required == required, sourceLocation: sourceLocation)
                #expect(line.credited == credited, sourceLocation: sourceLocation)
            }
        }
        #expect(arithmetic.required.count == required, sourceLocation: sourceLocation)
        #expect(arithmetic.credited.count == credited, sourceLocation: sourceLocation)
    }

    @Test("gives the totals of the rules on any days of any record, and its lines add up to them", arguments: 0..<400)
    func random(seed: Int) {
        let record = RecordSketch.random(seed: seed).record
        for start in -15...2 where (start + seed) % 3 == 0 {
            let days = (Day.today + start)...(Day.today + start + 6)
            let arithmetic = HoursArithmetic(of: [record], on: days, asOf: .init(.today, "12:00"))
            let hours = ClientRecord.hours(of: [record], on: days)
            #expect(arithmetic.required == hours.required)
            #expect(arithmetic.credited == hours.credited)
            for day in arithmetic.byDay where day.day >= record.episode.admittedOn {
                #expect(day.required == record.required(on: day.day))
                #expect(day.credited == record.credited(on: day.day...day.day))
            }
            expectSound(arithmetic)
        }
    }

    @Test("gives the totals of the rules over several stays", arguments: 0..<100)
    func stays(seed: Int) {
        let stays = [seed, seed + 1000, seed + 2000].map { RecordSketch.random(seed: $0).record }
        let arithmetic = HoursArithmetic(of: stays, on: week, asOf: .init(.today, "12:00"))
        let hours = ClientRecord.hours(of: stays, on: week)
        #expect(arithmetic.required == hours.required)
        #expect(arithmetic.credited == hours.credited)
        expectSound(arithmetic)
    }

    @Test("prints numbers in columns that add up to the last line", arguments: [60, 78, 120])
    func printed(width: Int) throws {
        let record = RecordSketch.random(seed: 7).record
        let arithmetic = HoursArithmetic(of: [record], on: week, asOf: .init(.today, "12:00"))
        for line in arithmetic.lines {
            let text = line.printed(width: width)
            #expect(text.count == width)
            let columns = [text.dropLast(10).suffix(10), text.suffix(10)].map {
                Int($0.filter { $0 != " " })
            }
            #expect(columns == [line.required, line.credited])
        }
    }

    /// The lines of Monday the 16th, without the first and the last.
    private func monday(_ sketch: RecordSketch, _ notes: HoursNotes = HoursNotes()) -> [String] {
        let asOf = LocalTime("2026-11-20", "12:00")
        return HoursArithmetic(of: [sketch.record], on: "2026-11-16"..."2026-11-16", asOf: asOf, notes: notes).lines
            .filter { $0.kind == .item || $0.kind == .remark }
            .map { line in
                [line.text, line.required.map { "r\($0)" }, line.credited.map { "c\($0)" }].compactMap(\.self)
                    .joined(separator: " ")
            }
    }

    @Test("says what lowers what is required")
    func relief() {
        var sketch = RecordSketch(discharged: "2026-11-17")
        #expect(monday(sketch) == ["no plan yet r0"])
        sketch.plan([.monday: 180])
        #expect(monday(sketch) == ["plan from 05 Jan 2026, Monday r180"])
        sketch.leave("2026-11-16", nil, .custody)
        #expect(monday(sketch) == ["plan from 05 Jan 2026, Monday r180", "leave: custody r-180"])
        sketch.close("2026-11-16")
        #expect(monday(sketch).last == "closed r-180")
        var notes = HoursNotes()
        notes.closures["2026-11-16"] = "burst pipe"
        #expect(monday(sketch, notes).last == "closed: burst pipe r-180")
        var gone = RecordSketch(discharged: "2026-11-15")
        gone.plan([.monday: 180])
        #expect(monday(gone).last == "not enrolled r-180")
    }

    @Test(
        "says how the minutes of a session come about",
        arguments: [
            (.present, nil, .yes, "present: all 165", 165), (.late, 120, .yes, "late: 120 recorded", 120),
            (.leftEarly, 400, .yes, "left early: 400 recorded, at most 165 count", 165),
            (.noShow, nil, .yes, "no-show: 0", 0), (.excused, nil, .yes, "excused (court): 0", 0),
            (.present, nil, .no, "not held: 0", 0), (.present, nil, .planned, "present, not recorded as held: 0", 0),
            (.programmeCancelled, nil, .yes, "programme cancelled: 0", 0),
        ] as [(AttendanceStatus, Minutes?, Session.Held?, String, Int)]
    )
    func reasons(status: AttendanceStatus, minutes: Minutes?, held: Session.Held?, words: String, credited: Int) {
        var sketch = RecordSketch()
        let reason = status == .excused ? "court" : nil
        sketch.mark("2026-11-16", status, minutes, of: 165, held: held, because: reason, id: "x")
        var notes = HoursNotes()
        notes.sessions["x"] = .init(title: "Skills", breakMinutes: 15)
        let lines = monday(sketch, notes)
        #expect(lines.contains("09:00-11:45  Skills c\(credited)"))
        #expect(lines.contains(words))
    }

    @Test("names what is made up for, and when the client came and left")
    func details() {
        var sketch = RecordSketch()
        sketch.mark("2026-11-16", .makeup, 60, of: 90, id: "x")
        var note = HoursNotes.OfSession(title: "Skills")
        note.makesUp = "Wed 11 Nov 09:00 Skills"
        note.arrivedAt = "2026-11-16T09:20"
        note.leftAt = "2026-11-16T10:20"
        note.countedElsewhere = 15
        var notes = HoursNotes()
        notes.sessions["x"] = note
        let lines = monday(sketch, notes)
        #expect(
            lines.suffix(3) == [
                "came 09:20, left 10:20", "15 min of it count in another session at the same time",
                "makes up for Wed 11 Nov 09:00 Skills",
            ]
        )
    }

    @Test("tells a session that nobody marked from one that is ahead", arguments: [("11:59", true), ("12:00", false)])
    func unmarked(now: TimeOfDay, isAhead: Bool) {
        var sketch = RecordSketch()
        sketch.session(.today, at: "09:00")
        let arithmetic = HoursArithmetic(of: [sketch.record], on: .today...(.today), asOf: .init(.today, now))
        let words = arithmetic.lines.map(\.text)
        #expect(words.contains(isAhead ? "still ahead: 0 so far" : "over, nobody has marked it: 0"))
    }

    @Test("shows a night session under its first day, with the day of its end")
    func night() {
        var sketch = RecordSketch()
        sketch.mark("2026-11-16", .present, of: 120, at: "23:00", id: "x")
        #expect(monday(sketch).contains("23:00-01:00 17 Nov  group c120"))
    }

    @Test("says so when the clock was set during a session")
    func clock() {
        var sketch = RecordSketch()
        var record = sketch.record
        // From 1 to 4 on the wall clock, of which three hours pass in spring and five in autumn.
        let slot = SessionSlot(
            id: "x",
            startsAt: "2026-11-16T01:00",
            endsAt: "2026-11-16T05:00",
            scheduled: 180,
            service: .group,
            held: .yes
        )
        record.marks = [SessionMark(session: slot, status: .present)]
        sketch.mark("2026-11-17", .present)
        let lines = HoursArithmetic(of: [record], on: "2026-11-16"..."2026-11-16", asOf: .init(.today, "12:00")).lines
        #expect(lines.contains { $0.text == "180 min (240 on the clock, which is set that night)" })
    }
}
