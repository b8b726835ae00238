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

    /// Whether a text of the note isn't the one that was signed, whatever was done and taken back in between.
    private func hasChangedSince() throws -> Bool {
        let signature = try RowImage.images(of: entry, in: ledger.db).first { $0.table == GroupNoteTable.table }
        guard try signature?.before == RowImage.picture(of: note.key, in: ledger.db) else { return true }
        return try partsAtSignature().contains { key, picture in
            let key = try RecordKey(table: GroupNotePartTable.table, text: key)
            return try RowImage.picture(of: key, in: ledger.db) != picture
        }
    }

    /// The parts that were written since, as they were when the note was signed.
    private func partsAtSignature() throws -> [String: String?] {
        let rows = try Row.fetchAll(
            ledger.db,
            sql: """
                SELECT key, before FROM image
                WHERE seq > ? AND record = 'group_note_part' AND key LIKE '[' || ? || ',%' ORDER BY seq, ordinal
                """,
            arguments: [entry, note.number]
        )
        return Dictionary(rows.map { ($0[0] as String, $0[1] as String?) }, uniquingKeysWith: { first, _ in first })
    }
}
