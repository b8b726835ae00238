import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// Undo minds what others have built on a change, even where they didn't write the same row.
struct UndoGuardTests {
    private let wednesday = Quiet.session("2026-11-18")

    /// Expects that nothing can be taken back, with a sentence that names somebody, and that nothing changes.
    private func expectRefusal(
        in file: CaseFile,
        by actor: Actor = .reyes,
        naming name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try file.allRows()
        let refusal = #expect(throws: ChangeRefused.self, sourceLocation: sourceLocation) {
            _ = try file.undo(by: actor)
        }
        #expect(refusal?.sentence.contains(name) == true, sourceLocation: sourceLocation)
        #expect(try file.allRows() == before, sourceLocation: sourceLocation)
    }

    @Test("leaves a session held on which somebody else has marked a client")
    func heldSession() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .present, by: .reyes)
        try file.mark("1002", .present, by: .ortiz)
        _ = try file.undo(by: .reyes)
        #expect(try file.session(Quiet.session(.today))?.record.held == .yes)
        let line = try #require(try file.chart(of: "1002"))
        #expect(line.hours.last?.credited == 540)
        _ = try file.undo(by: .ortiz)
        #expect(try file.number("SELECT count(*) FROM attendance WHERE day = \(Day.today.number)") == 0)
        #expect(try file.check().isSound)
    }

    @Test(
        "has a session held no more once the last of several people's marks is taken back, and again with each made again"
    )
    func nobodyMarked() throws {
        let file = try CaseFile.quiet()
        func held() throws -> Session.Held? { try file.session(Quiet.session(.today))?.record.held }
        try file.mark("1001", .present, by: .reyes)
        try file.mark("1002", .noShow, by: .ortiz)
        _ = try file.undo(by: .reyes)
        #expect(try held() == .yes)
        _ = try file.undo(by: .ortiz)
        #expect(try held() == .planned)
        _ = try file.redo(by: .ortiz)
        #expect(try held() == .yes)
        _ = try file.redo(by: .reyes)
        _ = try file.undo(by: .ortiz)
        #expect(try held() == .yes)
        _ = try file.undo(by: .reyes)
        #expect(try held() == .planned)
        #expect(try file.check().problems == [])
    }

    @Test("leaves a session held that somebody said was held, though nobody is marked")
    func heldByWord() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .present, by: .reyes)
        try file.mark("1002", .present, by: .ortiz)
        _ = try file.undo(by: .reyes)
        for held in [Session.Held.planned, .yes] {
            var session = try #require(try file.session(Quiet.session(.today))).record
            session.held = held
            try file.perform(.saveSession(SaveSession(session, basedOn: nil)), by: .chen)
        }
        _ = try file.undo(by: .ortiz)
        #expect(try file.session(Quiet.session(.today))?.record.held == .yes)
    }

    @Test("takes back only the change that somebody was asked about")
    func asked() throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", .present)
        let asked = try #require(try file.lastChange(by: .reyes))
        try file.mark("1002", .present)
        let refusal = #expect(throws: ChangeRefused.self) { _ = try file.undo(only: asked.entry.id, by: .reyes) }
        #expect(refusal?.sentence.hasPrefix("Nothing was undone") == true)
        #expect(try file.number("SELECT count(*) FROM attendance WHERE day = \(Day.today.number)") == 2)
    }

    @Test("knows what was signed or decided, and whom it concerns", arguments: ChangeSample.all)
    func signatures(sample: ChangeSample) throws {
        let file = try sample.file()
        let done = try file.perform(try sample.change(file), by: sample.actor)
        let last = try #require(try file.lastChange(by: sample.actor))
        #expect(last.entry.id == done.entry)
        #expect(last.entry.sentence == done.sentence)
        if let client = sample.client { #expect(last.entry.clients.map(\.id) == [client]) }
        let change = try sample.change(try sample.file())
        let signs: [ChangeKind] = [
            .decideFlag, .decideReview, .signOffWeek, .countersign, .signSheet, .signGroupNote, .addNoteAddendum,
        ]
        #expect(last.isSigned == signs.contains(ChangeKind(change)))
    }

    @Test("doesn't change a mark under somebody's signature")
    func signedSheet() throws {
        let file = try CaseFile.quiet()
        try file.perform(
            .markAttendance(MarkAttendance(session: wednesday, marks: [.init(client: "1001", status: .noShow)])),
            by: .reyes
        )
        try file.perform(.signSheet(SignSheet(session: wednesday)), by: .ortiz)
        try expectRefusal(in: file, naming: "Jo Ortiz")
        try file.perform(.reopenSheet(ReopenSheet(session: wednesday, reason: "a client was late")), by: .ortiz)
        _ = try file.undo(by: .reyes)
        #expect(try file.sheet(of: wednesday)?.rows.first { $0.id == "1001" }?.status == .present)
    }

    @Test("doesn't take a decision out of a week that was signed off")
    func signedWeek() throws {
        let file = try CaseFile.quiet()
        for client in Quiet.clients { try file.decide(client, by: .reyes) }
        try file.perform(.signOffWeek(SignOffWeek(week: .monday, counselor: nil)), by: .chen)
        try expectRefusal(in: file, naming: "Mei Chen")
    }

    @Test("doesn't take a decision out of a caseload that was signed off")
    func signedCaseload() throws {
        let file = try CaseFile.quiet()
        try file.decide("1002", by: .chen)
        try file.perform(.signOffWeek(SignOffWeek(week: .monday, counselor: "s2")), by: .ortiz)
        try expectRefusal(in: file, by: .chen, naming: "Jo Ortiz")
        #expect(throws: ChangeRefused.self) { try file.decide("1002", .stepUp, by: .chen) }
        let again = SignOffWeek(week: .monday, counselor: "s2")
        #expect(throws: ChangeRefused.self) { try file.perform(.signOffWeek(again), by: .ortiz) }
    }

    @Test("keeps a session on which somebody has marked a client since")
    func marksOfANewSession() throws {
        let file = try CaseFile.quiet()
        let session = Session(id: "x-new", service: .group, startsAt: "2026-11-20T10:00", endsAt: "2026-11-20T11:00")
        try file.perform(.saveSession(SaveSession(session, basedOn: nil)), by: .reyes)
        let mark = MarkAttendance(session: "x-new", marks: [.init(client: "1002", status: .excused, reason: "ill")])
        try file.perform(.markAttendance(mark), by: .ortiz)
        try expectRefusal(in: file, naming: "later")
    }

    @Test("never makes a mark again on another session that took the old one's place")
    func reusedNumber() throws {
        let file = try CaseFile.quiet()
        func session(_ id: Session.ID) -> Change {
            let session = Session(id: id, service: .group, startsAt: "2026-11-20T10:00", endsAt: "2026-11-20T11:00")
            return .saveSession(SaveSession(session, basedOn: nil))
        }
        try file.perform(session("x-first"), by: .reyes)
        let mark = MarkAttendance(session: "x-first", marks: [.init(client: "1002", status: .excused, reason: "ill")])
        try file.perform(.markAttendance(mark), by: .ortiz)
        _ = try file.undo(by: .ortiz)
        _ = try file.undo(by: .reyes)
        try file.perform(session("x-second"), by: .reyes)
        #expect(throws: ChangeRefused.self) { try file.redo(by: .ortiz) }
        #expect(try file.sheet(of: "x-second")?.rows == [])
        #expect(try file.check().isSound)
    }

    @Test("never shows one client's journal in the chart of another who took the old one's place")
    func reusedClient() throws {
        let file = try CaseFile.quiet()
        func admission(_ id: Client.ID) -> Change {
            let episode = Episode(id: RecordID("e\(id)"), client: id, admittedOn: .today)
            return .admitClient(
                AdmitClient(
                    client: Client(id: id, familyName: "F\(id)", givenName: "G"),
                    episode: episode,
                    level: LevelPlacement(episode: episode.id, from: .today, level: .outpatient)
                )
            )
        }
        try file.perform(admission("1004"), by: .reyes)
        _ = try file.undo(by: .reyes)
        #expect(try file.client("1004") == nil)
        #expect(try file.chart(of: "1004") == nil)
        try file.perform(admission("1005"), by: .ortiz)
        #expect(try file.journal(client: "1005", limit: 10).count == 1)
        _ = try file.redo(by: .reyes)
        #expect(try file.client("1004")?.record.familyName == "F1004")
        #expect(try file.client("1005")?.record.familyName == "F1005")
        #expect(try file.check().problems == [])
    }
}
