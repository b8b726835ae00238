import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

@testable import Screens

/// The week and the month of the sessions.
struct CalendarTests {
    /// The twelve, with a second session at the hour of the first, and a closed day.
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        var other = Session(
            id: "y1",
            service: .education,
            startsAt: "2026-11-18T09:45",
            endsAt: "2026-11-18T10:45"
        )
        other.counselor = Clinic.counselor
        other.held = .yes
        clinic.records += [.session(other), .closure(Closure(day: "2026-11-26", reason: "Thanksgiving"))]
        return clinic
    }

    @Test("v goes from the day to the week, to the month, and back to the day")
    func views() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g s v")
        #expect(work.title.contains("Week 16 Nov to 22 Nov 2026"), "\(work)")
        #expect(work.shows("Fri 20"))
        try work.press("v")
        #expect(work.title.contains("Nov 2026"), "\(work)")
        try work.press("v")
        #expect(work.title.contains("Fri 20 Nov"), "\(work)")
        #expect(work.shows("Relapse prevention"))
        try work.press("v Esc")
        #expect(work.title.contains("Today"), "\(work)")
    }

    @Test("Arrows move between days and sessions, and Enter opens the sheet")
    func week() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g s v")
        #expect(work.status.contains("09:00-10:30 Relapse prevention: 0 of 12 marked."), "\(work)")
        try work.press("Left Left")
        #expect(work.status.contains("12 of 12 marked."), "\(work)")
        try work.press("Down")
        #expect(work.status.contains("09:45-10:45 Education: 0 of 0 marked."), "\(work)")
        try work.press("Down Up")
        #expect(work.status.contains("12 of 12 marked."), "\(work)")
        try work.press("Right Right Enter")
        #expect(work.title.contains("Relapse prevention"), "\(work)")
        #expect(work.shows("not marked"), "\(work)")
    }

    @Test("A day without sessions is selected all the same, and another week is a key away")
    func emptyDays() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g s v Right")
        #expect(work.status.contains("No session on this day."), "\(work)")
        #expect(work.status.contains("Sat 21 Nov"), "\(work)")
        try work.press("Right Right")
        #expect(work.title.contains("Week 23 Nov to 29 Nov 2026"), "\(work)")
        #expect(work.shows("No sessions in this week."), "\(work)")
        try work.press("[ t")
        #expect(work.status.contains("Fri 20 Nov"), "\(work)")
        try work.press("d")
        work.type("2026-11-17\r")
        #expect(work.status.contains("Tue 17 Nov"), "\(work)")
        #expect(work.status.contains("12 of 12 marked."), "\(work)")
    }

    @Test("The month prints the minutes of each day, names closures, and opens a day")
    func month() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g s v v Left")
        #expect(work.status.contains("Thu 19 Nov: 1 session, 1080 min (18.0 h) credited."), "\(work)")
        #expect(work.lines.contains { $0.contains("1080") }, "\(work)")
        #expect(work.shows("closed:"), "\(work)")
        try work.press("Down")
        #expect(
            work.status.contains("Thu 26 Nov: 0 sessions, 0 min (0.0 h) credited. Closed: Thanksgiving."),
            "\(work)"
        )
        try work.press("Up Enter")
        #expect(work.title.contains("Thu 19 Nov"), "\(work)")
        try work.press("Esc")
        #expect(work.status.contains("Thu 19 Nov: 1 session"), "\(work)")
        try work.press("]")
        #expect(work.title.contains("Dec 2026"), "\(work)")
        #expect(work.status.contains("Sat 19 Dec: 0 sessions"), "\(work)")
    }

    @Test("A mark is in the month at once")
    func marked() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g s v v Enter Enter P Esc Esc")
        #expect(work.status.contains("Fri 20 Nov: 1 session, 1080 min"), "\(work)")
    }

    @Test("Sessions stand below the hour they begin in, those of one hour below each other")
    func grid() throws {
        func time(_ number: Int64, _ start: LocalTime) -> SessionTime {
            SessionTime(
                id: Session.ID("\(number)"),
                number: number,
                startsAt: start,
                endsAt: LocalTime(minutes: start.minutes + 60)
            )
        }
        let sessions = [
            time(1, "2026-11-16T09:00"), time(2, "2026-11-16T09:30"), time(3, "2026-11-18T09:45"),
            time(4, "2026-11-18T13:00"),
        ]
        let grid = WeekGrid(sessions, days: "2026-11-16"..."2026-11-22")
        #expect(grid.slots.map(\.hour) == [9, 13])
        #expect(grid.rowCount == 3)
        #expect(sessions.map { grid.row(of: $0) } == [0, 1, 0, 2])
        #expect(grid.placed(in: 1..<3).map(\.session.number) == [2, 4])
        #expect(grid.placed(in: 0..<3).map(\.column) == [0, 0, 2, 2])
        #expect(grid.closest(to: "10:00", on: "2026-11-18")?.number == 3)
        #expect(grid.closest(to: "12:00", on: "2026-11-18")?.number == 4)
        #expect(grid.closest(to: "12:00", on: "2026-11-17") == nil)
        #expect(WeekGrid([], days: "2026-11-16"..."2026-11-22").rowCount == 0)
    }
}
