import CareModel
import CareTesting
import CaseStore
import Testing

extension RefusalSample {
    private static let session = Quiet.session(Quiet.noted)

    private static func sign(acceptsMissingParts: Bool = false) -> Change {
        .signGroupNote(SignGroupNote(session: session, acceptsMissingParts: acceptsMissingParts, basedOn: nil))
    }

    private static func save(_ parts: [Client.ID: String], _ intervention: String = "practised")
        -> @Sendable (
            CaseFile
        ) throws -> Void
    {
        { try $0.perform(.saveGroupNote(Quiet.note(intervention, parts: parts)), by: .ortiz) }
    }

    static let notes: [RefusalSample] = [
        RefusalSample("a note of no session", says: "There is no session x9") { _ in
            .saveGroupNote(SaveGroupNote(session: "x9", parts: [.init(client: "1001", text: "a", basedOn: nil)]))
        },
        RefusalSample("a note in which nothing differs", says: "Nothing differs", after: save(["1001": "spoke"])) { _ in
            .saveGroupNote(Quiet.note("practised", parts: ["1001": "spoke"]))
        },
        RefusalSample("a part of somebody who isn't marked", says: "Row 1 is not marked and gets no part") { _ in
            .saveGroupNote(
                SaveGroupNote(
                    session: Quiet.session(.today),
                    parts: [.init(client: "1001", text: "spoke", basedOn: nil)]
                )
            )
        },
        RefusalSample(
            "a part of somebody who stayed away",
            says: "Row 2 is marked no-show and gets no part",
            after: { try $0.mark("1002", .noShow, on: Quiet.noted) },
            { _ in .saveGroupNote(Quiet.note(parts: ["1002": "spoke"])) }
        ),
        RefusalSample("a part of somebody from elsewhere", says: "there is no client 9999") { _ in
            .saveGroupNote(Quiet.note(parts: ["9999": "spoke"]))
        },
        RefusalSample(
            "a note of a session that wasn't held",
            says: "was not held",
            after: { file in
                var session = try #require(try file.session(session)).record
                session.held = .no
                try file.perform(.saveSession(SaveSession(session, basedOn: nil)), by: .ortiz)
            },
            { _ in .saveGroupNote(Quiet.note()) }
        ),
        RefusalSample(
            "a text of a signed note",
            says: "signed by Jo Ortiz",
            after: { try $0.signNote() },
            { _ in .saveGroupNote(Quiet.note("another", parts: [:])) }
        ),
        RefusalSample("a signature under nothing", says: "no shared text") { _ in sign() },
        RefusalSample(
            "a signature under parts alone",
            says: "no shared text",
            after: { file in
                let parts = [SaveGroupNote.Part(client: "1001", text: "spoke", basedOn: nil)]
                try file.perform(.saveGroupNote(SaveGroupNote(session: session, parts: parts)), by: .ortiz)
            },
            { _ in sign(acceptsMissingParts: true) }
        ),
        RefusalSample(
            "a signature while two have no part",
            says: "Rows 2, 3 were there and have no part",
            after: save(["1001": "spoke"]),
            { _ in sign() }
        ),
        RefusalSample(
            "a signature over a part of somebody who stayed away",
            says: "Row 1 has a part and no mark of having been there",
            after: { file in
                try save(["1001": "spoke"])(file)
                try file.mark("1001", .noShow, on: Quiet.noted)
            },
            { _ in sign(acceptsMissingParts: true) }
        ),
        RefusalSample(
            "a signature where nobody was there",
            says: "nobody is marked",
            after: { file in
                try save([:])(file)
                for client in Quiet.clients { try file.mark(client, .noShow, on: Quiet.noted) }
            },
            { _ in sign() }
        ),
        RefusalSample(
            "a signature before the session",
            says: "starts at 09:00 on Mon 23 Nov",
            after: { file in
                let shared = SaveGroupNote.Shared(intervention: "to come", response: "", basedOn: nil)
                let note = SaveGroupNote(session: Quiet.session("2026-11-23"), shared: shared)
                try file.perform(.saveGroupNote(note), by: .ortiz)
            },
            { _ in .signGroupNote(SignGroupNote(session: Quiet.session("2026-11-23"), basedOn: nil)) }
        ),
        RefusalSample(
            "a signature under words that came meanwhile",
            says: "Jo Ortiz changed this at",
            after: save(["1001": "spoke"]),
            { _ in
                .signGroupNote(
                    SignGroupNote(session: session, acceptsMissingParts: true, basedOn: RecordVersion(entry: 1))
                )
            }
        ),
        RefusalSample("a second signature", says: "signed by Jo Ortiz", after: { try $0.signNote() }, { _ in sign() }),
        RefusalSample("an addendum to what isn't signed", says: "just change its text") { _ in
            .addNoteAddendum(AddNoteAddendum(session: session, client: nil, text: "more"))
        },
        RefusalSample(
            "an addendum without words",
            says: "needs words",
            after: { try $0.signNote() },
            { _ in .addNoteAddendum(AddNoteAddendum(session: session, client: nil, text: " \n")) }
        ),
        RefusalSample(
            "an addendum about somebody who stayed away",
            says: "Row 3 is marked excused and has no part to add to",
            after: { file in
                try file.signNote()
                try file.mark("1003", .excused, on: Quiet.noted, because: "court")
            },
            { _ in .addNoteAddendum(AddNoteAddendum(session: session, client: "1003", text: "more")) }
        ),
        RefusalSample("a template without a name", says: "needs a name") { _ in
            .saveNoteTemplate(SaveNoteTemplate(NoteTemplate(id: "n1", name: " "), basedOn: nil))
        },
        RefusalSample("a template without words", says: "needs words") { _ in
            .saveNoteTemplate(SaveNoteTemplate(NoteTemplate(id: "n1", name: "Skills"), basedOn: nil))
        },
        RefusalSample("the void of no template", says: "no note template n9") { _ in
            .voidRecord(VoidRecord(.noteTemplate("n9"), reason: "why"))
        },
    ]
}
