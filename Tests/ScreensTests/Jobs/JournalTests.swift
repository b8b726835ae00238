import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Reading who did what to whom.
struct JournalTests {
    private static let reyes = Actor(
        account: "test",
        staff: StaffMember(id: "s2", name: "A. Reyes", role: .auditor)
    )

    /// Marks by one person, and a changed name by another.
    private func workplace() throws -> Workplace {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter 4 n 5 p Esc")
        var client = try #require(try work.caseFile.client(Clinic.client(7))).record
        client.familyName = "Itō"
        try work.caseFile.perform(.saveClient(SaveClient(client, basedOn: nil)), by: Self.reyes)
        let leave = Leave(client: Clinic.client(6), from: "2026-11-20", to: nil, reason: .hospital)
        try work.caseFile.perform(.saveLeave(SaveLeave(leave, basedOn: nil)), by: Self.reyes)
        return work
    }

    @Test("The filter narrows it to a client or to who did it, stays after Enter, and Esc clears it")
    func filter() throws {
        var work = try workplace()
        try work.press("g j /")
        work.type("fong")
        #expect(work.shows("Fong, Given"))
        #expect(!work.shows("Ellis, Given"))
        try work.press("Enter")
        #expect(work.status.contains("Filter: fong (1 entry)"))
        try work.press("Esc /")
        #expect(work.shows("Ellis, Given"))
        work.type("reyes")
        #expect(work.shows("leave: "))
        #expect(!work.shows("no-show"))
        #expect(work.status.contains("Filter: reyes (2 entries)"))
        try work.press("Enter Esc")
        #expect(work.status.contains("Filter cleared"))
        #expect(work.title.contains("Journal"))
        try work.press("Esc")
        #expect(work.title.contains("Today"))
    }

    @Test("A filter that finds nothing says so, and the keys of the list do no harm")
    func nothing() throws {
        var work = try workplace()
        try work.press("g j /")
        work.type("nobody")
        #expect(work.shows("No entry in the journal"))
        try work.press("Down Enter Enter End")
        #expect(work.title.contains("Journal"))
    }

    @Test("While names are hidden, what a form has saved names nobody either")
    func saved() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("H g c Enter e End")
        work.type("son")
        try work.press("^S")
        #expect(work.status.contains("Saved: client record. u undoes."))
        #expect(try work.caseFile.client(Clinic.client(1))?.record.familyName == "Abbottson")
    }

    @Test("While names are hidden no entry names a client, nor does the undo of one, nor the sentence below the table")
    func hidden() throws {
        var work = try workplace()
        let voided = DecideReview(
            client: Clinic.client(3),
            week: "2026-11-16",
            decision: .continueCare,
            rationale: "Given Dupré asked, and Dupré's family too"
        )
        try work.caseFile.perform(.decideReview(voided), by: Self.reyes)
        try work.press("H g j")
        for _ in 0..<6 {
            for name in Clinic.names + ["Itō"] { #expect(!work.shows(name), "\(work)") }
            try work.press("Down")
        }
        #expect(work.shows("client record"))
        _ = try work.caseFile.undo(by: Self.reyes)
        _ = try work.caseFile.undo(by: Self.reyes)
        _ = try work.caseFile.undo(by: Self.reyes)
        try work.press("Esc g j")
        #expect(work.shows("undone: client record"))
        for name in Clinic.names + ["Itō"] { #expect(!work.shows(name), "\(work)") }
        try work.press("H")
        #expect(work.shows("family name Ito → Itō"))
    }
}
