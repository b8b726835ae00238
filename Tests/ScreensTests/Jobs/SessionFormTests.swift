import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Adding a session of a group or with one client.
struct SessionFormTests {
    @Test("The client is found by name, and the session is theirs alone")
    func withOneClient() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g s a Tab")
        #expect(work.keyBar.contains("Find client"))
        work.type("gar")
        #expect(work.shows("Which client?"))
        try work.press("Enter")
        #expect(work.shows("García, Given  c6"))
        try work.press("Tab Tab")
        work.type("1400\r1450")
        try work.press("^S")
        let line = try #require(try work.caseFile.sessions(on: "2026-11-20"..."2026-11-20").last)
        #expect(try work.caseFile.sheet(of: line.id)?.rows.map(\.id) == [Clinic.client(6)])
    }

    @Test("Who was found is kept in the draft by number and shown by name")
    func draft() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g s a Tab Enter")
        work.type("kim\r")
        try work.press("Esc a")
        #expect(work.shows("Kim, Given  c9"))
        try work.press("Tab Bksp")
        #expect(!work.shows("Kim, Given"))
    }

    @Test("The form says how long the session takes, and that an earlier end is the next day's")
    func length() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g s a Tab Tab Tab Tab")
        work.type("1400\r1545\r15")
        #expect(work.status.contains("The session takes 1.5 hours."))
        try work.press("S-Tab ^U")
        work.type("1300")
        #expect(work.status.contains("22.8 hours, until the next day"))
    }

    @Test("A client beside a group is asked about and never dropped in silence")
    func both() throws {
        var clinic = Clinic.ofTwelve
        clinic.meetWeekly()
        var work = try Workplace(clinic)
        try work.press("g s a Right Tab")
        work.type("kim\r")
        try work.press("^S")
        #expect(work.status.contains("A group's session has the group's clients"))
        #expect(work.title.contains("New session"))
    }

    @Test("Groups of one name are told apart by weekday and time, those of the day first")
    func groupsOfOneName() throws {
        var clinic = Clinic.ofTwelve
        for (id, weekday, starts) in [("g7", Weekday.monday, "17:30"), ("g8", .friday, "09:00")] {
            var group = TreatmentGroup(id: TreatmentGroup.ID(id), name: "Evening IOP", service: .group)
            group.weekday = weekday
            group.starts = TimeOfDay(starts)
            group.ends = "20:30"
            clinic.records.append(.group(group))
        }
        var work = try Workplace(clinic)
        try work.press("g s a Right")
        #expect(work.shows("[Evening IOP · Fri 09:00"))
        try work.press("Right")
        #expect(work.shows("[Evening IOP · Mon 17:30"))
    }
}
