import Foundation
import GRDB
import GRDBSQLite

/// The rows of one table that an import puts into the file, one after the other.
///
/// It binds to SQLite itself: an import brings millions of rows, and passing each through argument lists costs more than
/// SQLite takes to write it.
final class RowInsert {
    private let statement: Statement
    private let raw: OpaquePointer
    private let connection: OpaquePointer?

    /// Prepares an insert whose last parameter is the number of the import's journal entry.
    init(_ db: Database, sql: String) throws {
        statement = try db.makeStatement(sql: sql)
        raw = statement.sqliteStatement
        connection = db.sqliteConnection
    }

    /// Writes a row unless its key is taken.
    /// - Returns: Whether the row was written.
    /// - Throws: `DatabaseError` when a check of the table or the disk refuses the row.
    func write(_ values: [DatabaseValue], entry: Int64) throws -> Bool {
        defer { sqlite3_reset(raw) }
        var position: Int32 = 1
        for value in values {
            bind(value, at: position)
            position += 1
        }
        sqlite3_bind_int64(raw, position, entry)
        let code = sqlite3_step(raw)
        guard code == SQLITE_DONE else {
            let message = sqlite3_errmsg(connection).map { String(cString: $0) }
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
        return sqlite3_changes(connection) == 1
    }

    private func bind(_ value: DatabaseValue, at position: Int32) {
        switch value.storage {
        case .null: sqlite3_bind_null(raw, position)
        // An empty text has no bytes to point to, which SQLite would take for NULL.
        case .string(""): sqlite3_bind_text(raw, position, "", 0, Self.copied)
        case .int64(let number): sqlite3_bind_int64(raw, position, number)
        case .double(let number): sqlite3_bind_double(raw, position, number)
        case .string(var text):
            text.withUTF8 { bytes in
                _ = bytes.withMemoryRebound(to: CChar.self) { characters in
                    sqlite3_bind_text(raw, position, characters.baseAddress, Int32(bytes.count), Self.copied)
                }
            }
        case .blob(let data):
            _ = data.withUnsafeBytes {
                sqlite3_bind_blob(raw, position, $0.baseAddress, Int32(data.count), Self.copied)
            }
        }
    }

    /// Asks SQLite to copy what is bound.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
