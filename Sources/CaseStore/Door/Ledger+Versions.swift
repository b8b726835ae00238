import CareModel
import GRDB

extension Ledger {
    /// The journal number of the entry that last changed a row; 0 when only an import has written it.
    func version(of key: RecordKey) throws -> Int64 {
        try RecordKey.version(of: key, in: db)
    }

    /// Refuses a change when somebody else changed the row since the change was begun.
    func requireUnchanged(_ key: RecordKey, since version: RecordVersion?) throws {
        let current = try self.version(of: key)
        guard let version, current > version.entry else { return }
        let row = try Row.fetchOne(
            db,
            sql: "SELECT actor, at, sentence FROM journal WHERE seq = ?",
            arguments: [current]
        )
        guard let row else { return }
        let who = try ActorNames(db).name(of: row[0])
        let when = references.zone.localTime(at: Instant(milliseconds: row[1]))
        throw ChangeRefused(
            "\(who) changed this at \(when.time) on \(when.day.dayAndMonth) (\(row[2] as String)). "
                + "Nothing was overwritten and what you typed is kept; open the record again to see both."
        )
    }

    /// Refuses a change of a record that people tell apart by what it says, not by a number.
    func requireUnchanged<Table: RecordTable>(
        _ record: Table.Record,
        in table: Table.Type,
        since version: RecordVersion?
    ) throws {
        try requireUnchanged(RecordKey(of: Table.values(of: record, in: references), in: Table.self), since: version)
    }

    /// Refuses a change of a record that was voided.
    ///
    /// It would be kept and count for nothing, so that nobody would see what they have just saved.
    func requireNotVoided(_ key: RecordKey) throws {
        guard let picture = try RowImage.picture(of: key, in: db),
            let reason = try RowImage.values(of: picture)["voided"].flatMap(String.fromDatabaseValue)
        else { return }
        throw ChangeRefused("This record was voided already (\(reason)); undo that first, or add a new one.")
    }

    /// Writes a record and says what changed in it.
    /// - Throws: ``ChangeRefused`` when nothing differs from what is on file.
    func putDescribing<Table: RecordTable>(_ record: Table.Record, in table: Table.Type) throws -> String {
        guard let words = try describing({ try put(record, in: table) }) else {
            throw ChangeRefused("Nothing differs from what is on file.")
        }
        return words
    }

    /// Says what changes in the first row that `write` changes; `nil` when it changes none.
    func describing(_ write: () throws -> Void) throws -> String? {
        let before = images.count
        try write()
        guard images.indices.contains(before) else { return nil }
        return try FieldWords(db).changes(in: images[before])
    }

    /// Writes a record that stands beside another one, or takes it away when there is nothing in it.
    func putOrRemove<Table: RecordTable>(_ record: Table.Record, isEmpty: Bool, in table: Table.Type) throws {
        guard isEmpty else { return try put(record, in: table) }
        let key = RecordKey(of: try Table.values(of: record, in: references), in: Table.self)
        guard try RowImage.picture(of: key, in: db) != nil else { return }
        try remove(key)
    }
}

extension RecordKey {
    /// The journal number of the entry that last changed a row; 0 when only an import has written it.
    static func version(of key: RecordKey, in db: Database) throws -> Int64 {
        let statement = try db.cachedStatement(sql: "SELECT max(seq) FROM image WHERE record = ? AND key = ?")
        return try Int64.fetchOne(statement, arguments: [key.table, key.text]) ?? 0
    }

    /// The key of a row, from the values of all its columns.
    init<Table: RecordTable>(of values: [DatabaseValue], in table: Table.Type) {
        self.init(table: Table.table, columns: Table.key, values: Table.keyPositions.map { values[$0] })
    }

    /// The key of a record that is known by its number.
    static func record<Subject>(_ id: RecordID<Subject>, in table: (some RecordTable).Type) -> RecordKey {
        RecordKey(table: table.table, columns: ["id"], values: [cell(id.text)])
    }
}
