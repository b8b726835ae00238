import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Setting up what happens when: groups, topics, closed days, absences, and what stands in a client's way.
struct ScheduleTests {
    private static var weekly: Clinic {
        var clinic = Clinic.ofTwelve
        clinic.meetWeekly()
        return clinic
    }

    @Test("A closed day calls its sessions off; x opens the programme again")
    func closure() throws {
        var work = try Workplace(Self.weekly)
        try work.press("2 w g u c a")
        work.type("2026-11-27")
        try work.press("Tab")
        work.type("holiday")
        try work.press("^S")
        #expect(work.status.contains("closed on 27 Nov 2026: holiday, 1 session called off"))
        #expect(work.shows("holiday"))
        try work.press("x")
        #expect(work.status.contains("1 session planned again"))
    }

    @Test("Topics written one a line go to the sessions of a group that says so")
    func topics() throws {
        var work = try Workplace(Self.weekly)
        try work.press("2 w g u t a")
        work.type("Early")
        try work.press("Tab")
        work.type("Triggers\rSleep")
        try work.press("^S Esc")
        try work.press("e Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Right ^S")
        let topics = try work.caseFile.sessions(on: "2026-11-21"..."2026-12-18").map(\.topic)
        #expect(topics == ["Triggers", "Sleep", "Triggers"])
    }

    @Test("A work shift is shown on the chart, and a place in a group at that time asks once more")
    func constraint() throws {
        var work = try Workplace(Self.weekly)
        let chart = "g c Enter"
        try work.press(chart + " w a")
        try work.press("Tab Right Right Right Right Tab")
        work.type("8")
        try work.press("Tab")
        work.type("16")
        try work.press("^S Esc")
        #expect(try work.caseFile.constraints(of: Clinic.client(1)).count == 1)
        #expect(work.shows("can't come Fri 08:00-16:00 work"), "\(work)")
        let found = try work.caseFile.clashes(ofPlaceIn: "g1", for: Clinic.client(1), from: "2026-11-27")
        #expect(found.count == 1)
    }

    @Test("A session in a room that is taken is saved only when ^S is pressed again")
    func doubleBooked() throws {
        var work = try Workplace(Self.weekly)
        try work.press("2 a Tab Enter")
        work.type("Abbott")
        try work.press("Enter Tab Tab")
        work.type("1000")
        try work.press("Tab")
        work.type("1100")
        try work.press("^S")
        #expect(work.status.contains("^S saves all the same"))
        #expect(try work.caseFile.sessions(on: "2026-11-20"..."2026-11-20").count == 1)
        try work.press("^S")
        #expect(try work.caseFile.sessions(on: "2026-11-20"..."2026-11-20").count == 2)
    }

    @Test("People who come through the door take a few letters and Enter; past ten minutes they are late")
    func arrivals() throws {
        var work = try Workplace(Self.weekly, at: "2026-11-20T08:58")
        try work.press("2 A")
        #expect(work.status.contains("0 of 12 expected today are here"))
        work.type("bra\r")
        #expect(work.status.contains("Brandt"))
        work.type("garcia\r")
        let rows = try #require(try work.caseFile.sheet(of: Clinic.session)?.rows)
        #expect(rows.map(\.status) == (0..<12).map { [1, 5].contains($0) ? .present : nil })
        #expect(rows.compactMap(\.minutes).isEmpty)
        #expect(work.shows("2 of 12 expected") || work.status.contains("u undoes"))

        var late = try Workplace(Self.weekly, at: "2026-11-20T09:10")
        try late.press("2 A")
        late.type("bra\r")
        var row = try #require(try late.caseFile.sheet(of: Clinic.session)?.rows[1])
        #expect(row.status == .present)
        #expect(row.minutes == 80, "within grace, and every minute exact")
        late = try Workplace(Self.weekly, at: "2026-11-20T09:11")
        try late.press("2 A")
        late.type("bra\r")
        row = try #require(try late.caseFile.sheet(of: Clinic.session)?.rows[1])
        #expect(row.status == .late)
        #expect(row.minutes == 79)
        #expect(row.arrivedAt == "2026-11-20T09:11")
    }
}
