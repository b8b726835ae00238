public import CareModel
import GRDB

/// Signs a session's group note, after which its text stays as it is and an addendum says what is to be added.
public struct SignGroupNote: Codable, Sendable {
    /// The session.
    public var session: Session.ID
    /// Whether it is signed although somebody who was there has no part.
    public var acceptsMissingParts: Bool
    /// The version of the file in which the signer has read the note.
    public var basedOn: RecordVersion?

    /// Creates a change that signs a note.
    public init(session: Session.ID, acceptsMissingParts: Bool = false, basedOn: RecordVersion?) {
        self.session = session
        self.acceptsMissingParts = acceptsMissingParts
        self.basedOn = basedOn
    }
}

extension SignGroupNote: Effect {
    static let kind = "note"

    func apply(to ledger: Ledger) throws -> String {
        let note = try NoteOnFile(session, in: ledger)
        try note.requireUnsigned()
        try note.requireHeld()
        guard note.sheet.startsAt <= ledger.moment.local else {
            let start = "\(note.sheet.startsAt.time) on \(note.sheet.day.weekdayAndDate)"
            throw ChangeRefused("The session starts at \(start); its note can be signed from then on.")
        }
        let people = try note.people()
        try requireRead(note, people, in: ledger)
        try requireComplete(note, people)
        let sql = "SELECT topic FROM session WHERE n = ?"
        let topic = try String.fetchOne(ledger.db, sql: sql, arguments: [note.number])
        try ledger.update(
            note.key,
            set: [
                ("topic", cell(topic)), ("signed_by", cell(ledger.actor.name)),
                ("signed_at", cell(ledger.moment.local)),
            ]
        )
        let there = people.filter(\.isThere)
        for person in there { ledger.concerns(person.number) }
        let parts = there.count(where: \.hasWords)
        return "\(note.sheet.title): group note signed (\(parts) of \(there.count) with a part of their own)"
    }

    /// Refuses when a text isn't the one that the signer has read.
    private func requireRead(_ note: NoteOnFile, _ people: [NotePeople.Line], in ledger: Ledger) throws {
        try ledger.requireUnchanged(note.key, since: basedOn)
        for person in people where person.text != nil {
            try ledger.requireUnchanged(note.key(ofPartOf: person.number), since: basedOn)
        }
    }

    private func requireComplete(_ note: NoteOnFile, _ people: [NotePeople.Line]) throws {
        let shared = [note.note.intervention, note.note.response].compactMap(\.self).joined()
        guard !shared.allSatisfy(\.isWhitespace) else {
            throw ChangeRefused(
                "Cannot sign: the note has no shared text yet; write what was done, or how the group took it."
            )
        }
        let there = people.filter(\.isThere)
        guard !there.isEmpty else {
            throw ChangeRefused("Cannot sign: nobody is marked as having been there; mark the sheet first.")
        }
        let absent = people.filter { !$0.isThere && $0.hasWords }
        guard absent.isEmpty else {
            throw ChangeRefused(
                "Cannot sign: \(NoteOnFile.rows(absent)) \(absent.count == 1 ? "has" : "have") a part and no mark of "
                    + "having been there; correct the mark, or empty the part."
            )
        }
        let missing = there.filter { !$0.hasWords }
        guard missing.isEmpty || acceptsMissingParts else {
            throw ChangeRefused(
                "Not signed yet: \(NoteOnFile.rows(missing)) \(missing.count == 1 ? "was" : "were") there and "
                    + "\(missing.count == 1 ? "has" : "have") no part; write one, or sign without."
            )
        }
    }
}
