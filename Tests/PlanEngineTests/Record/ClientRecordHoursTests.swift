import CareModel
import CareTesting
import PlanEngine
import Testing

struct ClientRecordHoursTests {
    @Test("goes by the latest plan that is in force, by day and then by number")
    func plan() {
        var sketch = RecordSketch()
        #expect(sketch.record.plan(on: .today) == nil)
        sketch.plan(from: "2026-11-10")
        sketch.plan(from: "2026-11-01")
        sketch.plan(from: "2026-11-20")
        sketch.plan(from: "2026-11-20")
        let record = sketch.record
        #expect(record.plan(on: "2026-10-31") == nil)
        #expect(record.plan(on: "2026-11-01")?.id == "plan-2")
        #expect(record.plan(on: "2026-11-09")?.id == "plan-2")
        #expect(record.plan(on: "2026-11-10")?.id == "plan-1")
        #expect(record.plan(on: "2026-11-19")?.id == "plan-1")
        #expect(record.plan(on: "2026-11-20")?.id == "plan-4")
    }

    @Test("is suspended by any leave, both ends included", arguments: Leave.Reason.allCases)
    func suspended(reason: Leave.Reason) {
        var sketch = RecordSketch()
        sketch.leave("2026-11-10", "2026-11-12", reason)
        sketch.leave("2026-11-18", nil, reason)
        let suspended = (("2026-11-08" as Day)...("2026-11-20" as Day)).filter(sketch.record.isSuspended)
        #expect(suspended == ["2026-11-10", "2026-11-11", "2026-11-12", "2026-11-18", "2026-11-19", "2026-11-20"])
    }

    @Test("requires the plan's minutes of the weekday, on days on which the client should come")
    func required() {
        var sketch = RecordSketch(admitted: "2026-11-10", discharged: "2026-11-26")
        sketch.plan([.monday: 60, .tuesday: 61, .wednesday: 62, .thursday: 63, .friday: 64], from: "2026-11-01")
        sketch.close("2026-11-13")
        sketch.leave("2026-11-16", "2026-11-17")
        let record = sketch.record
        let days = ("2026-11-09" as Day)...("2026-11-27" as Day)
        let required = days.map { record.required(on: $0).count }
        #expect(required == [0, 61, 62, 63, 0, 0, 0, 0, 0, 62, 63, 64, 0, 0, 60, 61, 62, 63, 0])
        #expect(record.required(on: days).count == required.reduce(0, +))
        #expect(RecordSketch().record.required(on: days) == .zero)
    }

    @Test("takes the marks of some days, from the admission on")
    func marks() {
        var sketch = RecordSketch(admitted: "2026-11-11")
        for day in ["2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"] as [Day] { sketch.mark(day, .present) }
        let record = sketch.record
        let ids = { (days: ClosedRange<Day>) in record.marks(on: days).map(\.session.id.text) }
        #expect(ids("2026-11-01"..."2026-11-30") == ["2026-11-11", "2026-11-12", "2026-11-13"])
        #expect(ids("2026-11-12"..."2026-11-12") == ["2026-11-12"])
        #expect(ids("2026-11-01"..."2026-11-10") == [])
        #expect(ids("2026-11-14"..."2026-11-30") == [])
        #expect(ids("2026-11-13"..."2026-11-13") == ["2026-11-13"])
        #expect(record.credited(on: "2026-11-01"..."2026-11-30") == 540)
        #expect(record.credited(on: "2026-11-01"..."2026-11-11") == 180)
        #expect(RecordSketch().record.credited(on: "2026-11-01"..."2026-11-30") == .zero)
    }

    @Test("counts each day for one stay when the client comes back within the week")
    func hoursOfSeveralStays() {
        // Monday 16 to Sunday 22 November; the marks of a client are read for each of the stays.
        let stay = { (admitted: Day, discharged: Day?, minutes: Minutes) in
            var sketch = RecordSketch(admitted: admitted, discharged: discharged)
            sketch.plan([.monday: minutes, .wednesday: minutes, .friday: minutes])
            sketch.mark("2026-11-16", .present, of: 30)
            sketch.mark("2026-11-18", .present, of: 50)
            sketch.mark("2026-11-20", .present, of: 70)
            return sketch.record
        }
        let week: ClosedRange<Day> = "2026-11-16"..."2026-11-22"
        let hours = { (stays: [ClientRecord]) in
            let sum = ClientRecord.hours(of: stays, on: week)
            return [sum.required.count, sum.credited.count]
        }
        let first = stay("2026-10-05", "2026-11-17", 100)
        #expect(hours([first, stay("2026-11-18", nil, 10)]) == [120, 150])
        #expect(hours([first, stay("2026-11-19", nil, 10)]) == [110, 150])
        #expect(hours([first, stay("2026-11-17", nil, 10)]) == [120, 150])
        #expect(hours([stay("2026-10-05", "2026-11-18", 100), stay("2026-11-18", nil, 10)]) == [120, 150])
        #expect(hours([stay("2026-11-18", "2026-11-19", 10), stay("2026-10-05", nil, 100)]) == [210, 150])
        #expect(hours([stay("2026-10-05", nil, 100)]) == [300, 150])
        #expect(hours([stay("2026-11-18", nil, 10)]) == [20, 120])
        #expect(hours([stay("2026-11-23", nil, 10)]) == [0, 0])
        #expect(hours([]) == [0, 0])
    }

    @Test("adds up the sessions of every group that are on")
    func rostered() {
        var sketch = RecordSketch()
        sketch.session("2026-11-19", of: 1)
        sketch.session("2026-11-20", of: 10)
        sketch.session("2026-11-21", of: 100, held: .yes)
        sketch.session("2026-11-21", of: 1000, held: .no, group: 1)
        sketch.session("2026-11-21", of: 200, held: nil, group: 2)
        sketch.session("2026-11-22", of: 400, group: 1)
        #expect(sketch.record.rostered(on: "2026-11-20"..."2026-11-21") == 310)
        #expect(sketch.record.rostered(on: "2026-11-22"..."2026-11-22") == 400)
        #expect(RecordSketch().record.rostered(on: "2026-11-20"..."2026-11-22") == .zero)
    }

    @Test("adds up the sessions that are on and have no mark yet")
    func rosteredWithoutMark() {
        var sketch = RecordSketch()
        sketch.session("2026-11-19", of: 1)
        sketch.session("2026-11-20", of: 10)
        sketch.session("2026-11-21", of: 100, held: .yes)
        sketch.session("2026-11-21", of: 1000, held: .no, group: 1, id: "cancelled")
        sketch.session("2026-11-21", of: 200, held: nil, group: 2, id: "unsaid")
        let days: ClosedRange<Day> = "2026-11-20"..."2026-11-21"
        #expect(sketch.record.rosteredWithoutMark(on: days) == 310)
        sketch.mark("2026-11-20", .excused)
        #expect(sketch.record.rosteredWithoutMark(on: days) == 300)
        sketch.mark("2026-11-21", .noShow, id: "unsaid")
        sketch.mark("2026-11-19", .present)
        #expect(sketch.record.rosteredWithoutMark(on: days) == 100)
        #expect(sketch.record.rostered(on: days) == 310)
    }
}
