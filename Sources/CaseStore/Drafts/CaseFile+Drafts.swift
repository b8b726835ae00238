public import CareModel
import GRDB

/// What somebody was typing, kept until it is saved or thrown away.
public struct Draft: Hashable, Sendable {
    /// What was typed, by field.
    public let fields: [String: String]
    /// When it was last kept, on the programme's wall clock.
    public let savedAt: LocalTime
}

extension CaseFile {
    /// Keeps what somebody is typing.
    ///
    /// A draft isn't a record: it has no journal entry, and only its author gets it back.
    /// - Parameters:
    ///   - fields: What was typed, by field; nothing throws the draft away.
    ///   - place: Where it was typed, such as `client/1017`.
    ///   - author: Who types.
    /// - Throws: ``CaseFileError`` when the file can't be written.
    public func keepDraft(_ fields: [String: String], at place: String, by author: Actor) throws {
        let now = moment
        try transact { db in
            guard !fields.isEmpty else {
                try db.execute(
                    sql: "DELETE FROM draft WHERE author = ? AND place = ?",
                    arguments: [author.journalName, place]
                )
                return
            }
            try db.execute(
                sql: """
                    INSERT INTO draft (author, place, content, saved_at) VALUES (?, ?, ?, ?)
                    ON CONFLICT (author, place) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
                    """,
                arguments: [
                    author.journalName, place, try StoredJSON.text(of: fields), savedAt(now, in: db).milliseconds,
                ]
            )
        }
    }

    /// When a draft is kept: on a day that is pretended, then, since it is shown to the one who pretends.
    private func savedAt(_ moment: Moment, in db: Database) -> Instant {
        clock.isPretending ? References(db).zone.instant(at: moment.local) : moment.instant
    }

    /// What somebody was typing at a place, or `nil`.
    public func draft(at place: String, by author: Actor) throws -> Draft? {
        try read { db in
            let row = try Row.fetchOne(
                db,
                sql: "SELECT content, saved_at FROM draft WHERE author = ? AND place = ?",
                arguments: [author.journalName, place]
            )
            guard let row else { return nil }
            return Draft(
                fields: try StoredJSON.value([String: String].self, from: row[0]),
                savedAt: References(db).zone.localTime(at: Instant(milliseconds: row[1]))
            )
        }
    }
}
