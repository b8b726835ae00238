import CareModel
import GRDB

/// A session that took place because somebody was marked in it, as undo and redo find it.
///
/// The first mark notes that the session was held, and that outlives it while somebody else's mark says so too. Whoever
/// takes that last one back takes the note back with it, and whoever makes one again notes it again.
struct HeldByMarks {
    private let sheet: SheetOnFile
    private let ledger: Ledger

    init(_ session: Session.ID, in ledger: Ledger) throws {
        sheet = try SheetOnFile(session, in: ledger)
        self.ledger = ledger
    }

    /// Has the session be what it was before its first mark, once that mark is undone, by the change
    /// `entry` or before, and no other is left.
    func takeBack(undoing entry: Int64) throws {
        guard sheet.held == .yes, sheet.signedBy == nil, try !isMarkedAsHeld(),
            let first = try changeOfHeld(), first.isMark, try first.entry == entry || isUndone(first.entry)
        else { return }
        try ledger.update(sheet.key, set: [("held", first.before)])
    }

    /// Notes that the session was held where a mark says so.
    func noteAgain() throws {
        guard sheet.held != .no, sheet.day <= ledger.moment.today, try isMarkedAsHeld() else { return }
        try sheet.noteHeld(in: ledger)
    }

    private func isMarkedAsHeld() throws -> Bool {
        let marks = AttendanceStatus.allCases.filter(\.showsThatItWasHeld).map { "'\($0.rawValue)'" }
        return try Int.fetchOne(
            ledger.db,
            sql: """
                SELECT count(*) FROM attendance WHERE session = ? AND status IN (\(marks.joined(separator: ", ")))
                """,
            arguments: [sheet.number]
        ) ?? 0 > 0
    }

    /// The change that noted whether the session was held, as it stands, and what was noted before.
    private struct ChangeOfHeld {
        let entry: Int64
        let isMark: Bool
        let before: DatabaseValue
    }

    private func changeOfHeld() throws -> ChangeOfHeld? {
        let rows = try Row.fetchCursor(
            ledger.db,
            sql: """
                SELECT i.before, i.after, o.seq, o.kind FROM image i JOIN journal j ON j.seq = i.seq
                    JOIN journal o ON o.seq = coalesce(j.undoes, j.redoes, j.seq)
                WHERE i.record = ? AND i.key = ? ORDER BY i.seq DESC, i.ordinal DESC
                """,
            arguments: [sheet.key.table, sheet.key.text]
        )
        while let row = try rows.next() {
            guard let before = row[0] as String?, let after = row[1] as String? else { return nil }
            let was = try RowImage.values(of: before)["held"] ?? .null
            guard try was != RowImage.values(of: after)["held"] ?? .null else { continue }
            return ChangeOfHeld(entry: row[2], isMark: row[3] as String == MarkAttendance.kind, before: was)
        }
        return nil
    }

    private func isUndone(_ entry: Int64) throws -> Bool {
        try Bool.fetchOne(
            ledger.db,
            sql: """
                SELECT undoes IS NOT NULL FROM journal
                WHERE seq > ?1 AND (undoes = ?1 OR redoes = ?1) ORDER BY seq DESC LIMIT 1
                """,
            arguments: [entry]
        ) ?? false
    }
}
