import CareModel
import Crypto
import Foundation
import GRDB

/// Adds entries to the journal, each chained to the one before by its hash.
struct JournalWriter {
    let db: Database

    /// What an entry says beside its images.
    struct Entry {
        var operation: OperationID
        var moment: Moment
        var actor: String
        var kind: String
        var sentence: String
        var change = ""
        var undoes: Int64?
        var redoes: Int64?
    }

    /// The number that the next entry will have.
    func nextNumber() throws -> Int64 {
        try (Int64.fetchOne(db, sql: "SELECT max(seq) FROM journal") ?? 0) + 1
    }

    /// Writes an entry with its images and the clients it concerns.
    @discardableResult
    func append(_ entry: Entry, images: [RowImage], clients: some Sequence<Int64>) throws -> Int64 {
        let seq = try nextNumber()
        let previous =
            try String.fetchOne(db, sql: "SELECT hash FROM journal WHERE seq = ?", arguments: [seq - 1]) ?? ""
        let concerned = Set(clients).sorted()
        var chain = JournalChain(previous: previous)
        chain.add(entry, seq: seq, clients: concerned)
        for image in images { chain.add(image) }
        try db.cachedStatement(
            sql: """
                INSERT INTO journal (seq, operation, at, day, actor, kind, sentence, change, undoes, redoes, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            seq, entry.operation.text, entry.moment.instant.milliseconds, entry.moment.today.number, entry.actor,
            entry.kind, entry.sentence, entry.change, entry.undoes, entry.redoes, previous, chain.hash,
        ])
        for client in concerned {
            try db.cachedStatement(sql: "INSERT INTO journal_client (client, seq) VALUES (?, ?)")
                .execute(arguments: [client, seq])
        }
        for (ordinal, image) in images.enumerated() {
            try db.cachedStatement(
                sql: "INSERT INTO image (seq, ordinal, record, key, before, after) VALUES (?, ?, ?, ?, ?, ?)"
            ).execute(arguments: [seq, ordinal, image.table, image.key, image.before, image.after])
        }
        return seq
    }
}
