import CareModel
import GRDB

/// The only type that knows the columns of one table, in both directions.
protocol RecordTable: SendableMetatype {
    /// What a row of the table is to the rest of the program.
    associatedtype Record: Sendable

    /// The kind of record in a bundle.
    static var kind: CareRecord.Kind { get }
    /// The table's name.
    static var table: String { get }
    /// The columns that a record fills, in the order of ``values(of:in:)``.
    static var columns: [String] { get }
    /// The columns that tell one row from another.
    static var key: [String] { get }
    /// The columns in the order in which ``record(from:)`` reads them, the record's number first where it has one, and the
    /// tables they come from. A cross join keeps SQLite from reading millions of rows in another order and sorting them.
    static var selection: String { get }
    /// Which rows count; those that are voided don't.
    static var filter: String { get }
    /// The order of the keys, as a bundle has it.
    static var order: String { get }

    /// What a record puts into the columns.
    static func values(of record: Record, in references: References) throws -> [DatabaseValue]
    /// The record of a selected row.
    static func record(from columns: inout Columns) throws -> Record
    /// The record in its envelope.
    static func careRecord(_ record: Record) -> CareRecord
}

extension RecordTable {
    static var filter: String { "TRUE" }

    /// All records that count, in the order of their keys.
    static var listSQL: String {
        "\(selection) WHERE \(filter)" + (order.isEmpty ? "" : " ORDER BY \(order)")
    }

    /// The record with a number; the number is the first column that is selected.
    static var oneSQL: String {
        let first = selection.dropFirst("SELECT ".count).prefix { $0 != "," }
        return "\(selection) WHERE \(first) = ? AND \(filter)"
    }

    /// Writes a row, or replaces the one with the same key; the last argument is the import it came with.
    static var upsertSQL: String {
        let all = columns + ["imported"]
        let kept = columns.filter { !key.contains($0) }
        let update =
            kept.isEmpty ? "NOTHING" : "UPDATE SET " + kept.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return "INSERT INTO \(table) (\(all.joined(separator: ", "))) "
            + "VALUES (\(all.map { _ in "?" }.joined(separator: ", "))) "
            + "ON CONFLICT (\(key.joined(separator: ", "))) DO \(update)"
    }

    /// Writes a row unless there is one with the same key.
    static var insertSQL: String {
        let all = columns + ["imported"]
        return "INSERT INTO \(table) (\(all.joined(separator: ", "))) "
            + "VALUES (\(all.map { _ in "?" }.joined(separator: ", "))) ON CONFLICT DO NOTHING"
    }

    /// The positions of the key among the columns.
    static var keyPositions: [Int] {
        key.compactMap(columns.firstIndex(of:))
    }

    /// The row with a key.
    static var lookupSQL: String {
        "SELECT \(columns.joined(separator: ", ")), imported FROM \(table) WHERE "
            + key.map { "\($0) = ?" }.joined(separator: " AND ")
    }
}
