import CareModel
import CareTesting
import CaseStore
import Testing

extension ChangeSample {
    static let notes: [ChangeSample] = [
        ChangeSample(
            name: "a group note is begun with its topic and two parts",
            kind: "note",
            tables: ["session", "group_note", "group_note_part"],
            says: ["Morning skills, Wed 18 Nov 09:00: group note saved (topic, shared text, 2 parts)"]
        ) { _ in .saveGroupNote(Quiet.note(topic: "Refusing", parts: ["1001": "spoke", "1002": "listened"])) },
        ChangeSample(
            name: "somebody who was forgotten gets a part",
            kind: "note",
            tables: ["group_note_part"],
            client: "1003",
            says: ["group note saved (1 part)"],
            after: { try $0.perform(.saveGroupNote(Quiet.note(parts: ["1001": "spoke"])), by: .ortiz) }
        ) { file in
            let note = try #require(try file.groupNote(of: Quiet.session(Quiet.noted)))
            let person = try #require(note.people.first { $0.id == "1003" })
            return .saveGroupNote(
                SaveGroupNote(
                    session: Quiet.session(Quiet.noted),
                    parts: [.init(client: "1003", text: "planned the weekend", basedOn: person.version)]
                )
            )
        },
        ChangeSample(
            name: "a group note is signed",
            kind: "note",
            tables: ["group_note"],
            says: ["Wed 18 Nov 09:00: group note signed (1 of 3 with a part of their own)"],
            after: { try $0.perform(.saveGroupNote(Quiet.note(parts: ["1001": "spoke"])), by: .ortiz) }
        ) { file in
            let note = try #require(try file.groupNote(of: Quiet.session(Quiet.noted)))
            return .signGroupNote(
                SignGroupNote(session: note.line.id, acceptsMissingParts: true, basedOn: note.readAt)
            )
        },
        ChangeSample(
            name: "something is added to one part of a signed note",
            kind: "note",
            tables: ["note_addendum"],
            client: "1002",
            says: ["addendum 1 to the group note (one part)"],
            after: { try $0.signNote() }
        ) { _ in .addNoteAddendum(AddNoteAddendum(session: Quiet.session(Quiet.noted), client: "1002", text: "more")) },
        ChangeSample(
            name: "a template for notes is written",
            kind: "note template",
            tables: ["note_template"],
            says: ["note template Skills saved"]
        ) { _ in
            var template = NoteTemplate(id: "n1", name: "Skills", service: .skills)
            template.intervention = "Practised in pairs."
            return .saveNoteTemplate(SaveNoteTemplate(template, basedOn: nil))
        },
        ChangeSample(
            name: "a template for notes is voided",
            kind: "void",
            tables: ["note_template"],
            says: ["note template Skills voided: out of date"],
            after: { file in
                var template = NoteTemplate(id: "n1", name: "Skills")
                template.ownPart = "Practised: "
                try file.perform(.saveNoteTemplate(SaveNoteTemplate(template, basedOn: nil)), by: .ortiz)
            }
        ) { _ in .voidRecord(VoidRecord(.noteTemplate("n1"), reason: "out of date")) },
    ]
}

extension Quiet {
    /// The day of the session of which the tests write the note; everybody was there.
    static let noted: Day = "2026-11-18"

    /// A change that writes a note of it.
    static func note(
        topic: String? = nil,
        _ intervention: String = "practised refusing",
        parts: [Client.ID: String] = [:]
    ) -> SaveGroupNote {
        SaveGroupNote(
            session: session(noted),
            topic: topic.map { .init(was: "", text: $0) },
            shared: .init(intervention: intervention, response: "attentive", basedOn: nil),
            parts: parts.sorted { $0.key < $1.key }.map { .init(client: $0.key, text: $0.value, basedOn: nil) }
        )
    }
}

extension CaseFile {
    /// Writes the note with everybody's part, and signs it.
    func signNote(by actor: Actor = .ortiz) throws {
        let parts: [Client.ID: String] = ["1001": "spoke", "1002": "listened", "1003": "planned"]
        try perform(.saveGroupNote(Quiet.note(parts: parts)), by: actor)
        try perform(.signGroupNote(SignGroupNote(session: Quiet.session(Quiet.noted), basedOn: nil)), by: actor)
    }
}
