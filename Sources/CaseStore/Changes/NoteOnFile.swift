import CareModel
import GRDB

/// A session's group note as a change finds it.
struct NoteOnFile {
    let sheet: SheetOnFile
    /// The shared text; empty while nobody wrote any.
    let note: GroupNote
    private let ledger: Ledger

    init(_ session: Session.ID, in ledger: Ledger) throws {
        sheet = try SheetOnFile(session, in: ledger)
        let statement = try ledger.db.cachedStatement(sql: GroupNoteTable.oneSQL)
        let row = try Row.fetchOne(statement, arguments: [session.text])
        note =
            try row.map { row in
                var columns = Columns(row)
                return try GroupNoteTable.record(from: &columns)
            } ?? GroupNote(session: session)
        self.ledger = ledger
    }

    /// The session's row number.
    var number: Int64 { sheet.number }
    /// Who signed it.
    var signedBy: String? { note.signedBy }

    /// The key of the shared text.
    var key: RecordKey {
        RecordKey(table: GroupNoteTable.table, columns: GroupNoteTable.key, values: [cell(number)])
    }

    /// The key of somebody's part.
    func key(ofPartOf client: Int64) -> RecordKey {
        RecordKey(
            table: GroupNotePartTable.table,
            columns: GroupNotePartTable.key,
            values: [cell(number), cell(client)]
        )
    }

    /// Everybody on the sheet, and everybody with a part.
    func people() throws -> [NotePeople.Line] {
        try NotePeople.lines(ofSession: number, in: ledger.db)
    }

    /// Refuses when the note is signed.
    func requireUnsigned() throws {
        guard let signedBy else { return }
        throw ChangeRefused("This note was signed by \(signedBy); an addendum (a) says what is to be added.")
    }

    /// Refuses when the session was called off.
    func requireHeld() throws {
        guard sheet.held != .no else {
            throw ChangeRefused("This session was not held. Change that first if it was.")
        }
    }

    /// Names people by their rows on the sheet, never by name: `Row 3`, `Rows 3, 5`.
    static func rows(_ people: [NotePeople.Line]) -> String {
        let rows = people.compactMap(\.row)
        guard !rows.isEmpty else { return "Somebody who is not on the sheet" }
        return (rows.count == 1 ? "Row " : "Rows ") + rows.map(String.init).joined(separator: ", ")
    }
}
