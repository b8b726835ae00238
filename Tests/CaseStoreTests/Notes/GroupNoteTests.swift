import CareModel
import CareTesting
import Testing

@testable import CaseStore

/// Group notes: who has a part, what a signature freezes, and what each chart is told.
struct GroupNoteTests {
    private let session = Quiet.session(Quiet.noted)

    private func note(_ file: CaseFile) throws -> SessionNote {
        try #require(try file.groupNote(of: session))
    }

    private func person(_ client: Client.ID, _ file: CaseFile) throws -> SessionNote.Person {
        try #require(try note(file).people.first { $0.id == client })
    }

    @Test("gives a part to whoever was there", arguments: AttendanceStatus.allCases)
    func there(status: AttendanceStatus) throws {
        let file = try CaseFile.quiet()
        try file.mark("1001", status, on: Quiet.noted, minutes: 30, because: "ill")
        let isThere = [.present, .late, .leftEarly, .makeup, .sentHome].contains(status)
        #expect(try person("1001", file).isThere == isThere)
        let save = Change.saveGroupNote(Quiet.note(parts: ["1001": "spoke"]))
        if isThere {
            try file.perform(save, by: .reyes)
            #expect(try person("1001", file).text == "spoke")
        } else {
            #expect(throws: ChangeRefused.self) { try file.perform(save, by: .reyes) }
        }
    }

    @Test("keeps the part of somebody who turns out to have been away, and has it back with the mark")
    func kept() throws {
        let file = try CaseFile.quiet()
        try file.perform(.saveGroupNote(Quiet.note(parts: ["1001": "spoke", "1002": "listened"])), by: .reyes)
        try file.mark("1001", .noShow, on: Quiet.noted)
        #expect(try person("1001", file).isKept)
        #expect(try file.notes(of: "1001", limit: 9).map(\.isThere) == [false])
        try file.perform(.clearMark(ClearMark(session: session, client: "1001")), by: .reyes)
        #expect(try person("1001", file).isKept)
        try file.mark("1001", .late, on: Quiet.noted, minutes: 60)
        #expect(try !person("1001", file).isKept)
        #expect(try person("1001", file).text == "spoke")
        #expect(try file.notes(of: "1001", limit: 9).map(\.part) == ["spoke"])
    }

    @Test("empties the part of somebody who was away, and lets nothing else be written there")
    func emptied() throws {
        let file = try CaseFile.quiet()
        try file.perform(.saveGroupNote(Quiet.note(parts: ["1001": "meant for another"])), by: .reyes)
        try file.mark("1001", .noShow, on: Quiet.noted)
        #expect(throws: ChangeRefused.self) {
            try file.perform(.saveGroupNote(Quiet.note(parts: ["1001": "changed"])), by: .reyes)
        }
        try file.perform(.saveGroupNote(Quiet.note(parts: ["1001": ""])), by: .reyes)
        #expect(try !person("1001", file).hasWords)
        _ = try file.undo(by: .reyes)
        #expect(try person("1001", file).text == "meant for another")
    }

    @Test("takes a forgotten person in without touching anybody else's text")
    func forgotten() throws {
        let file = try CaseFile.quiet()
        let parts: [Client.ID: String] = ["1001": "spoke", "1002": "listened"]
        try file.perform(.saveGroupNote(Quiet.note(parts: parts)), by: .reyes)
        let before = try file.rows(of: ["group_note", "group_note_part"])
        let version = try person("1003", file).version
        let late = SaveGroupNote(session: session, parts: [.init(client: "1003", text: "came", basedOn: version)])
        try file.perform(.saveGroupNote(late), by: .ortiz)
        let after = try file.rows(of: ["group_note", "group_note_part"])
        #expect(after["group_note"] == before["group_note"])
        #expect(Set(before["group_note_part"] ?? []).isSubset(of: after["group_note_part"] ?? []))
        #expect(after["group_note_part"]?.count == 3)
    }

    @Test("refuses to write over what somebody else has saved since, but takes another part of the same note")
    func twoAtWork() throws {
        let file = try CaseFile.quiet()
        try file.perform(.saveGroupNote(Quiet.note(parts: ["1001": "spoke"])), by: .reyes)
        let seen = try note(file)
        let theirs = SaveGroupNote(
            session: session,
            parts: [.init(client: "1001", text: "theirs", basedOn: try person("1001", file).version)]
        )
        try file.perform(.saveGroupNote(theirs), by: .ortiz)
        let mine = { (client: Client.ID) in
            let version = seen.people.first { $0.id == client }?.version
            return SaveGroupNote(session: session, parts: [.init(client: client, text: "mine", basedOn: version)])
        }
        let refusal = #expect(throws: ChangeRefused.self) {
            try file.perform(.saveGroupNote(mine("1001")), by: .reyes)
        }
        #expect(refusal?.sentence.contains("Jo Ortiz changed this at 13:00") == true)
        try file.perform(.saveGroupNote(mine("1002")), by: .reyes)
        #expect(try note(file).people.map(\.text) == ["theirs", "mine", ""])
    }

    @Test("refuses a topic that somebody else has changed since, however often the session was marked")
    func topic() throws {
        let file = try CaseFile.quiet()
        let mine = SaveGroupNote(session: session, topic: .init(was: "", text: "Refusing"))
        try file.mark("1001", .late, on: Quiet.noted, minutes: 30)
        try file.perform(.saveGroupNote(mine), by: .reyes)
        #expect(try note(file).topic == "Refusing")
        let refusal = #expect(throws: ChangeRefused.self) {
            let late = SaveGroupNote(session: session, topic: .init(was: "", text: "Sleep"))
            try file.perform(.saveGroupNote(late), by: .ortiz)
        }
        #expect(refusal?.sentence.contains("changed the topic meanwhile") == true)
    }

    @Test("stays as it was signed, whatever becomes of the marks and of the session's topic")
    func signed() throws {
        let file = try CaseFile.quiet()
        try file.perform(.saveGroupNote(Quiet.note(topic: "Refusing")), by: .ortiz)
        try file.signNote()
        try file.mark("1001", .noShow, on: Quiet.noted)
        var session = try #require(try file.session(self.session)).record
        session.topic = "Sleep"
        try file.perform(.saveSession(SaveSession(session, basedOn: nil)), by: .reyes)
        let signed = try note(file)
        #expect(signed.topic == "Refusing")
        #expect(signed.note.signedBy == "Jo Ortiz")
        #expect(signed.note.signedAt == "2026-11-20T13:00")
        #expect(signed.people.map(\.text) == ["spoke", "listened", "planned"])
        #expect(try file.notes(of: "1002", limit: 9).map(\.topic) == ["Refusing"])
    }

    @Test("tells each chart the shared text and the own part, never another one's")
    func privacy() throws {
        let file = try CaseFile.quiet()
        try file.signNote()
        for (client, text) in [("1001", "on Luz"), (nil, "for all"), ("1002", "on Sean")] as [(Client.ID?, String)] {
            try file.perform(
                .addNoteAddendum(AddNoteAddendum(session: session, client: client, text: text)),
                by: .reyes
            )
        }
        for (client, part, added) in [
            ("1001", "spoke", ["on Luz", "for all"]), ("1002", "listened", ["for all", "on Sean"]),
            ("1003", "planned", ["for all"]),
        ] as [(Client.ID, String, [String])] {
            let note = try #require(try file.notes(of: client, limit: 9).first)
            #expect(note.part == part)
            #expect(note.intervention == "practised refusing")
            #expect(note.addenda.map(\.text) == added)
            let others = ["spoke", "listened", "planned"].filter { $0 != part }
            let told = try #require(try file.chart(of: client)).timeline.map(\.detail).joined()
            for other in others { #expect(!told.contains(other)) }
            #expect(told.contains(part))
        }
        // Whoever was away hears of nothing but what was once written of them.
        try file.mark("1003", .noShow, on: Quiet.noted)
        let away = try #require(try file.notes(of: "1003", limit: 9).first)
        #expect(away.intervention.isEmpty && away.response.isEmpty && away.addenda.isEmpty)
        #expect(away.part == "planned")
    }

    @Test("finds what the last note said of a client who was there")
    func lastPart() throws {
        let file = try CaseFile.quiet()
        #expect(try file.lastPart(of: "1001", before: Quiet.session(.today)) == nil)
        try file.perform(.saveGroupNote(Quiet.note(parts: ["1001": "spoke"])), by: .reyes)
        #expect(try file.lastPart(of: "1001", before: Quiet.session(.today))?.text == "spoke")
        #expect(try file.lastPart(of: "1001", before: session) == nil)
        try file.mark("1001", .noShow, on: Quiet.noted)
        #expect(try file.lastPart(of: "1001", before: Quiet.session(.today)) == nil)
    }
}
