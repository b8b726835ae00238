import GRDB

/// The change that somebody's undo would take back.
public struct StandingChange: Sendable {
    /// Its entry in the journal.
    public let entry: JournalEntry
    /// Whether a signature, a sign-off or a decision goes with it, so that one asks before.
    public let isSigned: Bool
}

extension StandingChange {
    /// The columns in which somebody has put their name to something.
    private static let signatures: [String: Set<String>] = [
        SessionTable.table: ["signed_by"],
        GroupNoteTable.table: ["signed_by"],
        NoteAddendumTable.table: ["written_by"],
        PlanTable.table: ["client_signed_on", "counselor_signed_on", "supervisor_signed_on"],
        PlanReviewTable.table: ["signed_by"],
        "flag": ["decision", "countersigned_by"],
        "weekly_review": ["decision", "countersigned_by"],
        "week_sign_off": ["signed_by"],
    ]

    init?(_ number: Int64, in db: Database) throws {
        guard let entry = try CaseFile.journalEntry(number, in: db) else { return nil }
        self.entry = entry
        isSigned = try RowImage.images(of: number, in: db).contains(where: Self.signs)
    }

    /// Whether a row came to bear a signature that it didn't bear before.
    private static func signs(_ image: RowImage) throws -> Bool {
        guard let columns = signatures[image.table], let after = image.after else { return false }
        let (old, new) = (try image.before.map { try RowImage.values(of: $0) }, try RowImage.values(of: after))
        return columns.contains { column in
            guard let value = new[column], !value.isNull else { return false }
            return old?[column] != value
        }
    }
}
