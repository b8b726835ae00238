import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Taking back what was done: whose record it was, and what is asked before.
struct TakingBackTests {
    @Test("Undo and redo say whose record it was, by name or by initials")
    func named() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter 4 n u")
        #expect(work.status.contains("Undone: Given Ellis, Relapse prevention, Fri 20 Nov 09:00: not marked → no-show"))
        try work.press("U")
        #expect(work.status.contains("Redone: Given Ellis, Relapse prevention"))
        try work.press("H u")
        #expect(work.status.contains("Undone: G.E. \(Clinic.client(4)), Relapse prevention"))
        try work.press("H P u")
        #expect(work.status.contains("Undone: 12 clients, "))
    }

    @Test("Undo of an admission names the client who is no longer on file")
    func admission() throws {
        var work = try Workplace(.ofTwelve)
        let client = Client(id: "n1", familyName: "Zhou", givenName: "Wen")
        let episode = Episode(id: "en1", client: "n1", admittedOn: "2026-11-20")
        let level = LevelPlacement(episode: "en1", from: "2026-11-20", level: .intensiveOutpatient)
        try work.caseFile.perform(
            .admitClient(AdmitClient(client: client, episode: episode, level: level)),
            by: Actor(account: "test", staff: StaffMember(id: Clinic.counselor, name: "M. Okafor", role: .counselor))
        )
        try work.press("u")
        #expect(work.status.contains("Undone: Wen Zhou, admitted on"))
        #expect(try work.caseFile.client("n1") == nil)
    }

    @Test("A signature goes back only after a question, which y answers and Esc, Enter and u don't")
    func signature() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter P S Enter")
        func signedBy() throws -> String? { try work.caseFile.sheet(of: Clinic.session)?.line.signedBy }
        for safe in ["Esc", "Enter", "n"] {
            try work.press("u u")
            #expect(work.shows("Undo what was signed?"))
            #expect(work.shows("sheet signed"))
            try work.press(safe)
            #expect(work.status.contains("Nothing was undone"))
            #expect(try signedBy() == "M. Okafor")
        }
        work.pressBlindly([.character("u"), .character("y")])
        #expect(try signedBy() == "M. Okafor")
        try work.press("y")
        #expect(work.status.contains("Undone: 12 clients, Relapse prevention"))
        #expect(try signedBy() == nil)
    }

    @Test("A decision of the review goes back only after a question that says whose it is")
    func decision() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("g r 1 Enter")
        #expect(try work.caseFile.reviews(week: "2026-11-16").count == 1)
        try work.press("u")
        #expect(work.shows("Undo: Given Abbott, review of the week of"))
        #expect(try work.caseFile.reviews(week: "2026-11-16").count == 1)
        try work.press("y")
        #expect(try work.caseFile.reviews(week: "2026-11-16").isEmpty)
    }
}
