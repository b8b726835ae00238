import GRDB

@testable import CaseStore

extension CaseFile {
    /// Every row of some tables as text, table by table, in an order that doesn't depend on when it was written.
    func rows(of tables: some Sequence<String>) throws -> [String: [String]] {
        try read { db in
            try Dictionary(uniqueKeysWithValues: tables.map { ($0, try Self.rows(of: $0, in: db)) })
        }
    }

    private static func rows(of table: String, in db: Database) throws -> [String] {
        let columns = try db.columns(in: table).map { "quote(\"\($0.name)\")" }
        return try String.fetchAll(
            db,
            sql: "SELECT \(columns.joined(separator: " || ', ' || ")) FROM \(table) ORDER BY 1"
        )
    }

    /// Every row of every table of the file.
    func allRows() throws -> [String: [String]] {
        let tables = try read { db in
            try String.fetchAll(
                db,
                sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
        }
        return try rows(of: tables)
    }

    /// Every row that people write: the records, the reviews and the sign-offs.
    func peoplesRows() throws -> [String: [String]] {
        try rows(of: StoredTables.records.map { $0.table } + ["weekly_review", "week_sign_off"])
    }

    /// How many entries the journal has.
    func journalCount() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") ?? 0 }
    }

    /// The rows that an entry of the journal pictures.
    func images(of entry: Int64) throws -> [RowImage] {
        try read { try RowImage.images(of: entry, in: $0) }
    }

    /// A number that a query asks for.
    func number(_ sql: String) throws -> Int? {
        try read { try Int.fetchOne($0, sql: sql) }
    }

    /// A text that a query asks for.
    func text(_ sql: String) throws -> String? {
        try read { try String.fetchOne($0, sql: sql) }
    }
}

/// Runs SQL in a case file without going through the door, as somebody with another program would.
func tamper(_ path: String, _ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
}
