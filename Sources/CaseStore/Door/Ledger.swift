import CareModel
import GRDB

/// The writing hand of one transaction: it changes rows and keeps what they were before.
///
/// Everything that a change writes goes through it, so that the journal can say what happened and undo can take it back.
final class Ledger {
    let db: Database
    let moment: Moment
    let actor: Actor
    let references: References
    /// The rows so far, before and after.
    private(set) var images: [RowImage] = []
    /// The clients whose records changed, by row number; they are looked at again before the transaction ends.
    private(set) var clients: Set<Int64> = []

    init(_ db: Database, moment: Moment, actor: Actor) {
        self.db = db
        self.moment = moment
        self.actor = actor
        references = References(db)
    }

    /// Says that a client's record changed.
    func concerns(_ client: Int64) {
        clients.insert(client)
    }

    /// Writes a record, in place of the one with the same key where there is one.
    func put<Table: RecordTable>(_ record: Table.Record, in table: Table.Type) throws {
        let values = try Table.values(of: record, in: references)
        try requireKeepable(values)
        let key = RecordKey(
            table: Table.table,
            columns: Table.key,
            values: Table.keyPositions.map { values[$0] }
        )
        try keepingImage(of: key) {
            try execute(Table.upsertSQL, values + [.null])
        }
    }

    /// Changes some columns of a row that is there.
    func update(_ key: RecordKey, set columns: [(String, DatabaseValue)]) throws {
        try keepingImage(of: key) {
            let assignments = columns.map { "\($0.0) = ?" }.joined(separator: ", ")
            try execute(
                "UPDATE \(key.table) SET \(assignments) WHERE \(key.condition)",
                columns.map(\.1) + key.values
            )
        }
    }

    /// Writes a row of a table that holds no records of a bundle.
    func insert(_ key: RecordKey, columns: [(String, DatabaseValue)]) throws {
        try keepingImage(of: key) {
            let names = key.columns + columns.map(\.0)
            try execute(
                "INSERT INTO \(key.table) (\(names.joined(separator: ", "))) "
                    + "VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))",
                key.values + columns.map(\.1)
            )
        }
    }

    /// Takes a row away; only a mark that is cleared and an undone change do that, and the journal keeps the row.
    func remove(_ key: RecordKey) throws {
        try keepingImage(of: key) {
            try execute("DELETE FROM \(key.table) WHERE \(key.condition)", key.values)
        }
    }

    /// Puts back a row as an image shows it.
    func restore(_ picture: String?, at key: RecordKey) throws {
        guard let picture else { return try remove(key) }
        let columns = try RowImage.columns(of: picture)
        try keepingImage(of: key) {
            let names = columns.map(\.name)
            let update = names.filter { !key.columns.contains($0) }.map { "\($0) = excluded.\($0)" }
            try execute(
                "INSERT INTO \(key.table) (\(names.joined(separator: ", "))) "
                    + "VALUES (\(names.map { _ in "?" }.joined(separator: ", "))) "
                    + "ON CONFLICT (\(key.columns.joined(separator: ", "))) DO UPDATE SET "
                    + update.joined(separator: ", "),
                columns.map(\.value)
            )
        }
    }

    /// Refuses text that a bundle could not carry to another program.
    private func requireKeepable(_ values: [DatabaseValue]) throws {
        for value in values {
            guard case .string(let text) = value.storage else { continue }
            guard text.utf8.count <= Self.textLimit else {
                throw ChangeRefused("A text is longer than a million characters; shorten it.")
            }
            guard !text.utf8.contains(0) else {
                throw ChangeRefused("A text has a zero character in it, which no file can carry; type it anew.")
            }
        }
    }

    private static let textLimit = 1_000_000

    private func keepingImage(of key: RecordKey, _ write: () throws -> Void) throws {
        let before = try RowImage.picture(of: key, in: db)
        try write()
        let after = try RowImage.picture(of: key, in: db)
        guard before != after else { return }
        images.append(RowImage(table: key.table, key: key.text, before: before, after: after))
    }

    private func execute(_ sql: String, _ values: [DatabaseValue]) throws {
        let statement = try db.cachedStatement(sql: sql)
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }
}
