public import CareModel
import GRDB

/// Adds something to a signed group note, under the name of whoever writes it.
public struct AddNoteAddendum: Codable, Sendable {
    /// The session.
    public var session: Session.ID
    /// The client whose part it adds to, or `nil` for the shared text.
    public var client: Client.ID?
    /// The text.
    public var text: String

    /// Creates a change that adds to a note.
    public init(session: Session.ID, client: Client.ID?, text: String) {
        self.session = session
        self.client = client
        self.text = text
    }
}

extension AddNoteAddendum: Effect {
    static let kind = "note"

    func apply(to ledger: Ledger) throws -> String {
        let note = try NoteOnFile(session, in: ledger)
        guard note.signedBy != nil else {
            throw ChangeRefused("This note is not signed; just change its text.")
        }
        guard !text.allSatisfy(\.isWhitespace) else { throw ChangeRefused("An addendum needs words.") }
        let people = try note.people()
        try requireThere(people, in: ledger)
        let sql = "SELECT coalesce(max(number), 0) + 1 FROM note_addendum WHERE session = ?"
        let addendum = NoteAddendum(
            session: session,
            number: try Int.fetchOne(ledger.db, sql: sql, arguments: [note.number]) ?? 1,
            client: client,
            at: ledger.moment.local,
            by: ledger.actor.name,
            text: text
        )
        try ledger.put(addendum, in: NoteAddendumTable.self)
        if let client {
            ledger.concerns(try ledger.references.number(of: client))
        } else {
            for person in people where person.isThere { ledger.concerns(person.number) }
        }
        return "\(note.sheet.title): addendum \(addendum.number) to the group note "
            + (client == nil ? "(shared text)" : "(one part)")
    }

    /// Refuses words about somebody who has no part in the note.
    private func requireThere(_ people: [NotePeople.Line], in ledger: Ledger) throws {
        guard let client else { return }
        let number = try ledger.references.number(of: client)
        guard let person = people.first(where: { $0.number == number }) else {
            throw ChangeRefused("Client \(client) is not on the sheet of this session.")
        }
        guard person.isThere else {
            let mark = person.status.map { "is marked \($0.name)" } ?? "is not marked"
            throw ChangeRefused("\(NoteOnFile.rows([person])) \(mark) and has no part to add to.")
        }
    }
}
