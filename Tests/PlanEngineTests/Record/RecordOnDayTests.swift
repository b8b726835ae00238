import CareModel
import CareTesting
import PlanEngine
import Testing

struct RecordOnDayTests {
    /// A record with one row of each kind on every day from ten days before the admission to ten days after today.
    private func everyDay(admittedDaysAgo days: Int) -> RecordSketch {
        var sketch = RecordSketch(admitted: .today - days)
        for day in (.today - days - 10)...(.today + 10) {
            sketch.mark(day, .present)
            sketch.test(DrugTest.ID(day.description), day)
            sketch.measure(Measure.ID(day.description), .gad7, day, total: 0)
        }
        return sketch
    }

    @Test("sees the rows from the admission to the day", arguments: [0, 1, 40])
    func rows(admittedDaysAgo: Int) {
        let view = RecordOnDay(everyDay(admittedDaysAgo: admittedDaysAgo).record, on: .today)
        let days = Array((Day.today - admittedDaysAgo)...Day.today)
        #expect(view.marks.map(\.day) == days)
        #expect(view.tests.map(\.day) == days)
        #expect(view.measures.map(\.givenOn) == days)
        #expect(view.daysSinceAdmission == admittedDaysAgo)
    }

    @Test("looks back so many days, the day itself included", arguments: [1, 14, 28, 100])
    func window(count: Int) {
        let view = RecordOnDay(everyDay(admittedDaysAgo: 60).record, on: .today)
        let days = Array((Day.today + 1 - min(count, 61))...Day.today)
        #expect(view.marks(inLast: count).map(\.day) == days)
        #expect(view.tests(inLast: count).map(\.day) == days)
    }

    @Test("leaves out marks that count for nothing")
    func marks() {
        var sketch = RecordSketch()
        sketch.mark("2026-11-16", .present, held: .no)
        sketch.mark("2026-11-17", .programmeCancelled)
        sketch.mark("2026-11-18", .excused)
        sketch.mark("2026-11-19", .present, held: .planned)
        #expect(RecordOnDay(sketch.record, on: .today).marks.map(\.session.id) == ["2026-11-18"])
    }

    @Test("knows the day's week and its plan")
    func week() {
        var sketch = RecordSketch(weekStartsOn: .sunday)
        sketch.plan(from: .today)
        sketch.plan(from: .today + 1)
        let view = RecordOnDay(sketch.record, on: .today)
        #expect(view.weekKey == "2026-11-15")
        #expect(view.week == Week(containing: .today, startingOn: .sunday))
        #expect(view.plan?.id == "plan-1")
        #expect(RecordOnDay(sketch.record, on: .today - 1).plan == nil)
    }

    @Test("picks the measures of a questionnaire")
    func measures() {
        var sketch = RecordSketch()
        sketch.measure("m2", .phq9, .today, total: 1)
        sketch.measure("m1", .phq9, .today, total: 2)
        sketch.measure("m0", .gad7, .today, total: 3)
        let view = RecordOnDay(sketch.record, on: .today)
        #expect(view.measures { $0 == .phq9 }.map(\.id) == ["m1", "m2"])
    }

    @Test(
        "knows whether the client is enrolled",
        arguments: [(-11, false), (-10, true), (0, true), (5, true), (6, false)]
    )
    func enrolled(days: Int, isEnrolled: Bool) {
        let sketch = RecordSketch(admitted: .today - 10, discharged: .today + 5)
        #expect(RecordOnDay(sketch.record, on: .today + days).isEnrolled == isEnrolled)
    }
}
