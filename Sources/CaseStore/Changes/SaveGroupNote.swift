public import CareModel
import GRDB

/// Writes a session's group note: the shared text, some people's own parts, or both.
///
/// Only what is handed in is written, so that two people can write different parts of one note.
public struct SaveGroupNote: Codable, Sendable {
    /// What everybody shares.
    public struct Shared: Codable, Sendable {
        /// What the counselor did.
        public var intervention: String
        /// How the group took it.
        public var response: String
        /// The version that somebody had before them.
        public var basedOn: RecordVersion?

        /// Creates the shared text.
        public init(intervention: String, response: String, basedOn: RecordVersion?) {
            self.intervention = intervention
            self.response = response
            self.basedOn = basedOn
        }
    }

    /// What the session is about; it stands with the session, whose other columns go on changing with every mark.
    public struct Topic: Codable, Sendable {
        /// What stood there when the change was begun.
        public var was: String
        /// What is to stand there.
        public var text: String

        /// Creates a topic in place of another.
        public init(was: String, text: String) {
            self.was = was
            self.text = text
        }
    }

    /// What is said of one client.
    public struct Part: Codable, Sendable {
        /// The client.
        public var client: Client.ID
        /// The text; an empty one empties the part.
        public var text: String
        /// The version that somebody had before them.
        public var basedOn: RecordVersion?

        /// Creates a part.
        public init(client: Client.ID, text: String, basedOn: RecordVersion?) {
            self.client = client
            self.text = text
            self.basedOn = basedOn
        }
    }

    /// The session.
    public var session: Session.ID
    /// The topic, where it is to change.
    public var topic: Topic?
    /// The shared text, where it is to change.
    public var shared: Shared?
    /// The parts that are to change.
    public var parts: [Part]

    /// Creates a change of a note.
    public init(session: Session.ID, topic: Topic? = nil, shared: Shared? = nil, parts: [Part] = []) {
        self.session = session
        self.topic = topic
        self.shared = shared
        self.parts = parts
    }
}

extension SaveGroupNote: Effect {
    static let kind = "note"

    func apply(to ledger: Ledger) throws -> String {
        let note = try NoteOnFile(session, in: ledger)
        try note.requireUnsigned()
        try note.requireHeld()
        let people = try note.people()
        let before = ledger.images.count
        let topicSaid = try saveTopic(of: note, in: ledger)
        let sharedSaid = try saveShared(of: note, people, in: ledger)
        let partsSaid = try parts.count { try save($0, of: note, people, in: ledger) }
        guard ledger.images.count > before else { throw ChangeRefused("Nothing differs from what is on file.") }
        let said = [topicSaid, sharedSaid, partsSaid == 0 ? nil : "\(partsSaid) \(partsSaid == 1 ? "part" : "parts")"]
        return "\(note.sheet.title): group note saved (\(said.compactMap(\.self).joined(separator: ", ")))"
    }

    private func saveTopic(of note: NoteOnFile, in ledger: Ledger) throws -> String? {
        guard let topic else { return nil }
        let sql = "SELECT topic FROM session WHERE n = ?"
        let current = try String.fetchOne(ledger.db, sql: sql, arguments: [note.number]) ?? ""
        guard current == topic.was || current == topic.text else {
            throw ChangeRefused(
                "Somebody changed the topic meanwhile. Nothing was overwritten and what you typed is kept; "
                    + "open the note again to see both."
            )
        }
        let count = ledger.images.count
        try ledger.update(note.sheet.key, set: [("topic", topic.text.isEmpty ? .null : cell(topic.text))])
        return ledger.images.count > count ? "topic" : nil
    }

    private func saveShared(of note: NoteOnFile, _ people: [NotePeople.Line], in ledger: Ledger) throws -> String? {
        var row = note.note
        guard let shared else {
            // A note exists from its first part on.
            guard try !parts.isEmpty && RowImage.picture(of: note.key, in: ledger.db) == nil else { return nil }
            row.writtenBy = ledger.actor.staff
            try ledger.put(row, in: GroupNoteTable.self)
            return nil
        }
        try ledger.requireUnchanged(note.key, since: shared.basedOn)
        row.intervention = shared.intervention.isEmpty ? nil : shared.intervention
        row.response = shared.response.isEmpty ? nil : shared.response
        guard row != note.note else { return nil }
        row.writtenBy = ledger.actor.staff
        try ledger.put(row, in: GroupNoteTable.self)
        for person in people where person.isThere { ledger.concerns(person.number) }
        return "shared text"
    }

    /// Writes one part; tells whether anything differed.
    private func save(_ part: Part, of note: NoteOnFile, _ people: [NotePeople.Line], in ledger: Ledger) throws -> Bool
    {
        let client = try ledger.references.number(of: part.client)
        let key = note.key(ofPartOf: client)
        try ledger.requireUnchanged(key, since: part.basedOn)
        guard let person = people.first(where: { $0.number == client }) else {
            throw ChangeRefused("Client \(part.client) is not on the sheet of this session.")
        }
        guard person.isThere || part.text.isEmpty else {
            let mark = person.status.map { "is marked \($0.name)" } ?? "is not marked"
            throw ChangeRefused("\(NoteOnFile.rows([person])) \(mark) and gets no part; what you typed is kept.")
        }
        if part.text.isEmpty, person.text == nil { return false }
        let count = ledger.images.count
        try ledger.put(
            GroupNotePart(session: session, client: part.client, text: part.text),
            in: GroupNotePartTable.self
        )
        guard ledger.images.count > count else { return false }
        ledger.concerns(client)
        return true
    }
}
