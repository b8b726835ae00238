public import CareModel
import GRDB

extension CaseFile {
    /// Hands out every record of the file as it stands at one moment, kind by kind, each kind sorted by key.
    /// - Throws: ``CaseFileError/damaged(_:)`` when a row can't be read, and whatever `take` throws.
    public func forEachRecord(_ take: (CareRecord) throws -> Void) throws {
        try read { db in
            for table in StoredTables.records {
                try Self.handOut(table, of: db, take)
            }
        }
    }

    /// How many records the file holds.
    public func recordCount() throws -> Int {
        try read { db in
            try StoredTables.records.reduce(0) { sum, table in
                sum + (try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.table)") ?? 0)
            }
        }
    }

    private static func handOut<Table: RecordTable>(
        _ table: Table.Type,
        of db: Database,
        _ take: (CareRecord) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(db, sql: Table.listSQL)
        while let row = try rows.next() {
            var columns = Columns(row)
            let record: Table.Record
            do {
                record = try Table.record(from: &columns)
            } catch is Columns.Damage {
                throw CaseFileError.damaged("a row of the table \(Table.table) can't be read")
            }
            try take(Table.careRecord(record))
        }
    }
}
