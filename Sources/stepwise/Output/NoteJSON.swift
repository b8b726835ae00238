import CareModel
import CaseStore

/// How far a session's group note is, as JSON.
struct NoteStateJSON: Encodable {
    let session: Session.ID
    let title: String
    let startsAt: LocalTime
    let state: String
    let signedBy: String?
    let signedAt: LocalTime?
    let there: Int
    let parts: Int
    let kept: Int
    let addenda: Int

    enum CodingKeys: String, CodingKey {
        case session, title, state, there, parts, kept, addenda
        case startsAt = "starts_at"
        case signedBy = "signed_by"
        case signedAt = "signed_at"
    }

    init(_ note: SessionNote) {
        session = note.line.id
        title = note.line.title
        startsAt = note.line.startsAt
        state = note.state.name
        signedBy = note.note.signedBy
        signedAt = note.note.signedAt
        there = note.people.count(where: \.isThere)
        parts = note.people.count { $0.isThere && $0.hasWords }
        kept = note.people.count(where: \.isKept)
        addenda = note.addenda.count
    }
}

/// A session's group note with every text, as JSON.
///
/// The parts of people who weren't there are kept and stand apart; they are no part of the note.
struct NoteJSON: Encodable {
    /// One person's part.
    struct Part: Encodable {
        let client: Client.ID
        let status: AttendanceStatus?
        let text: String
    }

    /// What was added after the note was signed.
    struct Addendum: Encodable {
        let number: Int
        let client: Client.ID?
        let at: LocalTime
        let by: String
        let text: String
    }

    let state: NoteStateJSON
    let topic: String
    let intervention: String
    let response: String
    let parts: [Part]
    let kept: [Part]
    let addenda: [Addendum]

    init(_ note: SessionNote) {
        state = NoteStateJSON(note)
        topic = note.topic
        intervention = note.note.intervention ?? ""
        response = note.note.response ?? ""
        func part(_ person: SessionNote.Person) -> Part {
            Part(client: person.id, status: person.status, text: person.text)
        }
        parts = note.people.filter(\.isThere).map(part)
        kept = note.people.filter(\.isKept).map(part)
        addenda = note.addenda.map {
            Addendum(number: $0.number, client: $0.client, at: $0.at, by: $0.by, text: $0.text)
        }
    }
}
