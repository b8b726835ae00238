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
    /// The clients whose records changed, by row number; the journal names them.
    private(set) var clients: Set<Int64> = []
    /// Everybody else for whom something may follow from the change.
    private var others: Set<Int64> = []
    /// Whether something may follow for everybody.
    private(set) var isAboutEverybody = false

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

    /// The clients whom the plan engine looks at again before the transaction ends.
    var toLookAt: Set<Int64> { clients.union(others) }

    /// Finds for whom something follows from a row that is nobody's own.
    ///
    /// Whether a session took place counts for everybody on its roster; a counselor's name is searched with the clients; the
    /// first day of the week counts for all; a code for those with an authorisation.
    private func follow(_ key: RecordKey, before: String?, after: String?) throws {
        if key.table == SettingTable.table, settlesRules(key) { isAboutEverybody = true }
        // What is required on a day hangs on whether the programme is open.
        if key.table == ClosureTable.table { isAboutEverybody = true }
        if key.table == BillingCodeTable.table {
            // How far an authorisation is used up hangs on what its code counts.
            let sql = "SELECT DISTINCT client FROM authorisation WHERE code = ?"
            others.formUnion(try Int64.fetchAll(db, sql: sql, arguments: [key.values[0]]))
        }
        guard let after else { return }
        switch key.table {
        case SessionTable.table:
            let sheet = try SheetOnFile(Session.ID(String.fromDatabaseValue(key.values[0]) ?? ""), in: self)
            others.formUnion(try sheet.roster() + sheet.marked())
        case StaffTable.table:
            let sql = "SELECT n FROM client WHERE counselor = (SELECT n FROM staff WHERE id = ?)"
            others.formUnion(try Int64.fetchAll(db, sql: sql, arguments: [key.values[0]]))
        case ProgrammeTable.table:
            let (old, new) = (try before.map { try RowImage.values(of: $0) }, try RowImage.values(of: after))
            if old?["week_starts_on"] != new["week_starts_on"] { isAboutEverybody = true }
        default: break
        }
    }

    /// Whether a setting is one by which rules go.
    private func settlesRules(_ key: RecordKey) -> Bool {
        let name = String.fromDatabaseValue(key.values[0]) ?? ""
        return name.hasPrefix("attendance.") || name.hasPrefix("billing.")
    }

    /// Writes a record, in place of the one with the same key where there is one.
    func put<Table: RecordTable>(_ record: Table.Record, in table: Table.Type) throws {
        let values = try Table.values(of: record, in: references)
        try Self.requireKeepable(values)
        let key = RecordKey(of: values, in: Table.self)
        if Self.voidable.contains(Table.table) { try requireNotVoided(key) }
        try keepingImage(of: key) {
            try execute(Table.upsertSQL, values + [.null])
        }
    }

    /// Changes some columns of a row that is there.
    func update(_ key: RecordKey, set columns: [(String, DatabaseValue)]) throws {
        try Self.requireKeepable(columns.map(\.1))
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
        try Self.requireKeepable(columns.map(\.1))
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

    private static func requireKeepable(_ values: [DatabaseValue]) throws {
        for value in values {
            guard case .string(let text) = value.storage else { continue }
            try requireKeepable(text)
        }
    }

    /// Refuses text that a bundle could not carry to another program.
    static func requireKeepable(_ text: String) throws {
        guard text.utf8.count <= textLimit else {
            throw ChangeRefused("A text is longer than a million characters; shorten it.")
        }
        guard !text.utf8.contains(0) else {
            throw ChangeRefused("A text has a zero character in it, which no file can carry; type it anew.")
        }
    }

    private static let textLimit = 1_000_000

    /// The tables whose rows can be voided.
    private static let voidable: Set<String> = [
        PlanTable.table, MedicationTable.table, TestTable.table, NoteTemplateTable.table, BillingCodeTable.table,
        AuthorisationTable.table,
    ]

    private func keepingImage(of key: RecordKey, _ write: () throws -> Void) throws {
        let before = try RowImage.picture(of: key, in: db)
        try write()
        let after = try RowImage.picture(of: key, in: db)
        guard before != after else { return }
        images.append(RowImage(table: key.table, key: key.text, before: before, after: after))
        try follow(key, before: before, after: after)
    }

    private func execute(_ sql: String, _ values: [DatabaseValue]) throws {
        let statement = try db.cachedStatement(sql: sql)
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }
}
