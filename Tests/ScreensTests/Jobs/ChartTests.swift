import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// A client's chart at work.
struct ChartTests {
    /// The twelve, and a track that meets on two evenings.
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        clinic.meetWeekly()
        for (id, weekday) in [("g8", .monday), ("g9", .wednesday)] as [(TreatmentGroup.ID, Weekday)] {
            var group = TreatmentGroup(id: id, name: "Evening track", service: .group)
            group.weekday = weekday
            group.starts = "18:00"
            clinic.records.append(.group(group))
        }
        return clinic
    }

    private static func places(_ work: Workplace) throws -> [Membership] {
        try ["g8", "g9"].flatMap { try work.caseFile.members(of: $0).map(\.membership) }
    }

    @Test("A client is put in a track on all its weekdays in one go, and taken out in one; undo takes either back")
    func track() throws {
        var work = try Workplace(Self.clinic)
        try work.press("g c Enter G")
        #expect(work.shows("Mon 18:00, Wed 18:00"))
        work.type("evening\r")
        try work.press("^S")
        #expect(work.status.contains("2 weekdays on the roster of Evening track from 20 Nov 2026 on"))
        #expect(try Self.places(work).map(\.from) == ["2026-11-20", "2026-11-20"])
        #expect(work.shows("Mon 23 Nov 18:00  Evening track"))
        try work.press("G")
        #expect(!work.shows("Into Evening track"))
        work.type("end evening\r")
        work.type("+3")
        try work.press("^S")
        #expect(try Self.places(work).map(\.to) == ["2026-11-23", "2026-11-23"])
        try work.press("u")
        #expect(try Self.places(work).map(\.to) == [nil, nil])
        try work.press("u")
        #expect(try Self.places(work).isEmpty)
    }

    @Test("A leave that lies ahead stands on the first page, before what is next")
    func leaveAhead() throws {
        var work = try Workplace(Self.clinic)
        let leave = Leave(client: Clinic.client(1), from: "2026-11-24", to: "2026-11-26", reason: .approved)
        try work.caseFile.perform(
            .saveLeave(SaveLeave(leave, basedOn: nil)),
            by: Actor(account: "test", staff: #require(work.caseFile.staff().first { $0.role == .counselor }))
        )
        try work.press("g c Enter")
        #expect(work.shows("Tue 24 Nov  Leave: approved to 26 Nov"))
        #expect(work.shows("Fri 20 Nov 09:00  Group 1.5 h"))
        #expect(work.shows("Fri 27 Nov 09:00  Relapse prevention"))
    }

    @Test("Enter on a plan of the first page opens the second page on that plan")
    func planOfTheTimeline() throws {
        var clinic = Clinic.ofTwelve
        var plan = TreatmentPlan(id: "p1b", episode: "e1", effectiveOn: "2026-11-18", minutes: [.monday: 120])
        plan.counselorSignedOn = "2026-11-18"
        plan.clientSignedOn = "2026-11-18"
        plan.supervisorSignedOn = "2026-11-18"
        plan.testsPerWeek = "0.5"
        clinic.records.append(.plan(plan))
        var work = try Workplace(clinic)
        try work.press("g c Enter")
        func isThere() -> Bool { work.lines.contains { $0.contains("► 16 Nov") && $0.contains("Plan") } }
        for _ in 1...30 where !isThere() { try work.press("Down") }
        try #require(isThere())
        try work.press("Enter")
        #expect(work.shows("[2 Plan]"))
        #expect(work.shows("► Plan  16 Nov 2026"))
        #expect(work.shows("0.5 tests signed"))
    }

    @Test("Who is in no group is told the key that helps")
    func noGroup() throws {
        var clinic = Clinic.empty
        clinic.admit("Abbott", "Given", number: 1)
        var work = try Workplace(clinic)
        try work.press("g c Enter 2")
        #expect(work.shows("On no group's roster. G puts the client in one."))
    }

    @Test("The journal of a chart shows the selected entry whole, and offers no key that does nothing")
    func journal() throws {
        let words = (1...30).map { "w\($0)" }
        var work = try Workplace(Self.clinic)
        try work.press("g r 2")
        work.type(words.joined(separator: " "))
        try work.press("Enter g c Enter 6")
        #expect(!work.keyBar.contains("Enter"))
        for word in words { #expect(work.shows(word)) }
        try work.press("End")
        #expect(work.lines.contains { $0.contains("►") })
        try work.press("Enter")
        #expect(work.status.contains("below the list"))
    }
}
