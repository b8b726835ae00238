public import CareModel
import GRDB

extension CaseFile {
    /// A client's chart, or `nil` when there is no such client.
    public func chart(of client: Client.ID) throws -> ClientChart? {
        let today = moment.today
        return try read { db in
            let number = try Int64.fetchOne(
                db.cachedStatement(sql: "SELECT n FROM client WHERE id = ?"),
                arguments: [client.text]
            )
            guard let number else { return nil }
            return try ChartReader(db: db, rules: rules, today: today, client: client, number: number).chart()
        }
    }

    static func one<Table: RecordTable, Subject>(
        _ table: Table.Type,
        _ id: RecordID<Subject>,
        in db: Database
    ) throws -> Versioned<Table.Record>? {
        let statement = try db.cachedStatement(sql: Table.oneSQL)
        guard let row = try Row.fetchOne(statement, arguments: [id.text]) else { return nil }
        var columns = Columns(row)
        let version = try RecordKey.version(of: .record(id, in: table), in: db)
        return Versioned(record: try Table.record(from: &columns), version: RecordVersion(entry: version))
    }
}
