import CareModel
import GRDB

/// What undo and redo may do to a group note: nothing to a text that was signed since, nothing to a signature under which
/// something was added, and no signature again under a text that its signer hasn't seen.
struct NoteReversal {
    private let note: NoteOnFile
    private let entry: Int64
    private let ledger: Ledger

    /// Looks at the note of which `key` is a row, for taking back or making again the change `entry`.
    init(_ key: RecordKey, of entry: Int64, in ledger: Ledger) throws {
        let sql = "SELECT id FROM session WHERE n = ?"
        let session = try String.fetchOne(ledger.db, sql: sql, arguments: [key.values[0]]) ?? ""
        note = try NoteOnFile(Session.ID(session), in: ledger)
        self.entry = entry
        self.ledger = ledger
    }

    /// Refuses to turn some columns where that would change what somebody stands for with their name.
    func requirePossible(turning columns: Set<String>) throws {
        guard columns.contains("signed_by") else { return try note.requireUnsigned() }
        guard note.signedBy == nil else { return try requireNothingAdded() }
        guard try !hasChangedSince() else {
            throw ChangeRefused("Nothing was changed: the note was changed meanwhile; read it and sign it again.")
        }
    }

    private func requireNothingAdded() throws {
        let sql = "SELECT count(*) FROM note_addendum WHERE session = ?"
        guard try Int.fetchOne(ledger.db, sql: sql, arguments: [note.number]) ?? 0 == 0 else {
            throw ChangeRefused("Nothing was changed: an addendum was written since; the signature under it stays.")
        }
    }

    /// Whether a text of the note is another one since the change, by anything but its own undo and redo.
    private func hasChangedSince() throws -> Bool {
        try Int.fetchOne(
            ledger.db,
            sql: """
                SELECT count(*) FROM image i JOIN journal j ON j.seq = i.seq
                WHERE i.seq > ?1 AND coalesce(j.undoes, j.redoes, 0) <> ?1
                    AND (i.record = 'group_note' AND i.key = '[' || ?2 || ']'
                        OR i.record = 'group_note_part' AND i.key LIKE '[' || ?2 || ',%')
                """,
            arguments: [entry, note.number]
        ) ?? 0 > 0
    }
}
