import CareModel
import CareTesting
import Foundation
import Testing

/// What the notes command prints.
struct NotesCommandTests {
    private static var clinic: Clinic {
        var clinic = Clinic.ofTwelve
        var note = GroupNote(session: "x4")
        note.intervention = "Practised refusing."
        note.writtenBy = Clinic.counselor
        note.signedBy = "M. Okafor"
        note.signedAt = "2026-11-19T11:00"
        clinic.records = clinic.records.map { record in
            guard case .attendance(var mark) = record, mark.session == "x4", mark.client == "c2" else { return record }
            mark.status = .noShow
            return .attendance(mark)
        }
        clinic.records += [
            .groupNote(note), .groupNotePart(GroupNotePart(session: "x4", client: "c1", text: "Spoke.\nListened.")),
            .groupNotePart(GroupNotePart(session: "x4", client: "c2", text: "Kept words.")),
            .noteAddendum(
                NoteAddendum(
                    session: "x4",
                    number: 1,
                    client: "c1",
                    at: "2026-11-19T12:00",
                    by: "A. Reyes",
                    text: "One thing more."
                )
            ),
        ]
        return clinic
    }

    @Test("lists the sessions of a day with the state of their note, in words that name nobody")
    func day() throws {
        let program = try Program(Self.clinic)
        let text = try program.run("notes", "--date", "2026-11-19").output
        #expect(text.contains("Relapse prevention"))
        #expect(text.contains("signed"))
        for name in Clinic.names { #expect(!text.contains(name)) }
        let result = try program.run("notes", "--date", "2026-11-19", "--json")
        let list = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
        )
        #expect(list.map { $0["state"] as? String } == ["signed"])
        #expect(list.first?["there"] as? Int == 11)
        #expect(list.first?["parts"] as? Int == 1)
        #expect(list.first?["kept"] as? Int == 1)
        let empty = try program.run("notes", "--date", "2026-11-18", "--json").output
        #expect(empty.contains("\"none\""))
    }

    @Test("prints one note with every part; what is kept of somebody who was away stands apart")
    func session() throws {
        let program = try Program(Self.clinic)
        let result = try program.run("notes", "--session", "x4", "--json")
        let note = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let parts = try #require(note["parts"] as? [[String: Any]])
        #expect(parts.count == 11)
        #expect(!parts.contains { $0["client"] as? String == "c2" })
        #expect((note["kept"] as? [[String: Any]])?.first?["text"] as? String == "Kept words.")
        #expect((note["addenda"] as? [[String: Any]])?.first?["by"] as? String == "A. Reyes")
        let text = try program.run("notes", "--session", "x4").output
        #expect(text.contains("  Spoke.\n  Listened."))
        #expect(text.contains("c2, kept, not part of the note: marked no-show"))
        #expect(try program.run("notes", "--session", "x9").code == 64)
    }

    @Test("Notes, parts, addenda and templates come back from an export byte for byte")
    func roundTrip() throws {
        let program = try Program(Self.clinic)
        #expect(try program.run("export", program.path("one")).code == 0)
        let other = try Program()
        #expect(try other.run("import", program.path("one")).code == 0)
        #expect(try other.run("export", other.path("two")).code == 0)
        for name in ["group_notes", "group_note_parts", "note_addenda"] {
            let one = try Data(contentsOf: URL(filePath: program.path("one/\(name).csv")))
            #expect(one == (try Data(contentsOf: URL(filePath: other.path("two/\(name).csv")))), "\(name)")
            #expect(!one.isEmpty)
        }
    }
}
