import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// What undo and redo may do to a signed note, and who is told that one wants a signature.
struct NoteSignatureTests {
    private let session = Quiet.session(Quiet.noted)

    private func signedBy(_ file: CaseFile) throws -> String? { try file.groupNote(of: session)?.note.signedBy }

    @Test("goes back and comes again, and is asked about before")
    func undone() throws {
        let file = try CaseFile.quiet()
        try file.signNote()
        #expect(try file.lastChange(by: .ortiz)?.isSigned == true)
        _ = try file.undo(by: .ortiz)
        #expect(try signedBy(file) == nil)
        _ = try file.redo(by: .ortiz)
        #expect(try signedBy(file) == "Jo Ortiz")
        #expect(try file.check().problems == [])
    }

    @Test("isn't undone under an addendum, which is asked about itself")
    func addendum() throws {
        let file = try CaseFile.quiet()
        try file.signNote()
        try file.perform(.addNoteAddendum(AddNoteAddendum(session: session, client: nil, text: "more")), by: .reyes)
        #expect(try file.lastChange(by: .reyes)?.isSigned == true)
        let refusal = #expect(throws: ChangeRefused.self) { try file.undo(by: .ortiz) }
        #expect(refusal?.sentence.contains("an addendum was written since") == true)
        _ = try file.undo(by: .reyes)
        _ = try file.undo(by: .ortiz)
        #expect(try signedBy(file) == nil)
    }

    @Test("keeps a text under it that its writer would take back")
    func textUnderIt() throws {
        let file = try CaseFile.quiet()
        try file.perform(.saveGroupNote(Quiet.note(parts: ["1001": "first"])), by: .reyes)
        let sign = SignGroupNote(session: session, acceptsMissingParts: true, basedOn: nil)
        try file.perform(.signGroupNote(sign), by: .ortiz)
        #expect(throws: ChangeRefused.self) { try file.undo(by: .reyes) }
        #expect(try file.groupNote(of: session)?.people.first?.text == "first")
    }

    @Test("isn't made again under a text that its signer hasn't read", arguments: [true, false])
    func otherText(isShared: Bool) throws {
        let file = try CaseFile.quiet()
        try file.signNote()
        _ = try file.undo(by: .ortiz)
        let change = isShared ? Quiet.note("another") : Quiet.note(parts: ["1002": "another"])
        try file.perform(.saveGroupNote(change), by: .reyes)
        let refusal = #expect(throws: ChangeRefused.self) { try file.redo(by: .ortiz) }
        #expect(refusal?.sentence.contains("read it and sign it again") == true)
        _ = try file.undo(by: .reyes)
        _ = try file.redo(by: .ortiz)
        #expect(try signedBy(file) == "Jo Ortiz")
    }

    /// A note of the quiet programme's session of a day, as somebody leaves it.
    private func fileWithNote(of day: Day, _ clock: MovableClock = MovableClock()) throws -> CaseFile {
        let file = try CaseFile.quiet(clock)
        let shared = SaveGroupNote.Shared(intervention: "practised", response: "", basedOn: nil)
        let note = SaveGroupNote(session: Quiet.session(day), shared: shared)
        try file.perform(.saveGroupNote(note), by: .reyes)
        return file
    }

    @Test("is wanted for the last seven days", arguments: [("2026-11-11", 0), ("2026-11-13", 1), ("2026-11-18", 1)])
    func wanted(day: String, count: Int) throws {
        let file = try fileWithNote(of: try #require(Day(day)))
        let tally = try file.weekTally(scope: .programme)
        #expect(tally.notesToSign == count)
        #expect(tally.firstNoteToSign?.description == (count == 0 ? nil : day))
    }

    @Test("is wanted by whoever led the session, as long as it was held, somebody was there and nobody signed")
    func wantedBy() throws {
        let file = try fileWithNote(of: Quiet.noted)
        func count(_ scope: Scope = .caseload("s1")) throws -> Int { try file.weekTally(scope: scope).notesToSign }
        #expect(try count() == 1)
        #expect(try count(.caseload("s2")) == 0)
        for client in Quiet.clients { try file.mark(client, .noShow, on: Quiet.noted) }
        #expect(try count() == 0)
        try file.mark("1001", .present, on: Quiet.noted)
        #expect(try count() == 1)
        let sign = SignGroupNote(session: session, acceptsMissingParts: true, basedOn: nil)
        try file.perform(.signGroupNote(sign), by: .reyes)
        #expect(try count() == 0)
    }

    @Test("isn't wanted of sessions that another program has kept, until somebody marks or writes here")
    func imported() throws {
        let clock = MovableClock()
        let file = try CaseFile.quiet(clock)
        #expect(try file.weekTally(scope: .programme).notesToSign == 0)
        try file.mark("1001", .late, minutes: 60)
        #expect(try file.weekTally(scope: .programme).notesToSign == 0, "the day isn't over")
        clock.pass(minutes: 1440)
        #expect(try file.weekTally(scope: .programme).notesToSign == 1)
    }

    @Test("tells how far a note is, to whoever has a draft of it")
    func states() throws {
        let file = try CaseFile.quiet()
        #expect(try file.noteState(of: session, by: .reyes) == .none)
        try file.keepDraft(["text:topic": "a"], at: SessionNote.draftPlace(of: session), by: .reyes)
        #expect(try file.noteState(of: session, by: .reyes) == .draft)
        #expect(try file.noteState(of: session, by: .ortiz) == .none)
        try file.perform(.saveGroupNote(Quiet.note()), by: .ortiz)
        #expect(try file.noteState(of: session, by: .ortiz) == .saved)
        let sign = SignGroupNote(session: session, acceptsMissingParts: true, basedOn: nil)
        try file.perform(.signGroupNote(sign), by: .ortiz)
        #expect(try file.noteState(of: session, by: .reyes) == .signed(by: "Jo Ortiz"))
        #expect(try file.noteState(of: "x9", by: .reyes) == .none)
    }
}
