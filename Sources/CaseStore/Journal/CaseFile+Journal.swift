public import CareModel
import GRDB

extension CaseFile {
    /// The latest journal entries, newest first.
    /// - Parameters:
    ///   - client: The only client whose entries are wanted.
    ///   - filter: Words that are all found in the name or number of a client it concerns, or in the name of who did it.
    ///   - before: The number below which entries are wanted, to read on from there.
    ///   - limit: How many entries at the most.
    /// - Returns: The entries.
    /// - Throws: ``CaseFileError`` when the file can't be read.
    public func journal(
        client: Client.ID? = nil,
        matching filter: String = "",
        before: Int64 = .max,
        limit: Int
    ) throws -> [JournalEntry] {
        try read { db in
            var search = try JournalSearch(filter, in: db)
            search.add("j.seq < ?", [before.databaseValue])
            if let client {
                search.add(
                    "j.seq IN (SELECT jc.seq FROM journal_client jc JOIN client c ON c.n = jc.client WHERE c.id = ?)",
                    [cell(client.text)]
                )
            }
            return try Self.entries(
                "WHERE \(search.condition) ORDER BY j.seq DESC LIMIT \(limit)",
                search.arguments,
                db
            )
        }
    }

    /// One entry of the journal.
    public func journalEntry(_ number: Int64) throws -> JournalEntry? {
        try read { try Self.journalEntry(number, in: $0) }
    }

    static func journalEntry(_ number: Int64, in db: Database) throws -> JournalEntry? {
        try entries("WHERE j.seq = ?", [number.databaseValue], db).first
    }

    private static func entries(
        _ rest: String,
        _ arguments: [DatabaseValue],
        _ db: Database
    ) throws -> [JournalEntry] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT j.seq, j.at, j.day, j.actor, j.kind, j.sentence, j.undoes, j.redoes, j.hash,
                    coalesce((SELECT o.kind FROM journal o WHERE o.seq = coalesce(j.undoes, j.redoes)), j.kind)
                FROM journal j \(rest)
                """,
            arguments: StatementArguments(arguments)
        )
        let names = ActorNames(db)
        let zone = References(db).zone
        return try rows.map { try entry($0, in: db, names: names, zone: zone) }
    }

    private static func entry(
        _ row: Row,
        in db: Database,
        names: ActorNames,
        zone: ProgrammeZone
    ) throws -> JournalEntry {
        let at = Instant(milliseconds: row[1])
        let clients = try db.cachedStatement(
            sql: """
                SELECT c.id, c.family_name, c.given_name FROM journal_client jc JOIN client c ON c.n = jc.client
                WHERE jc.seq = ? ORDER BY c.id
                """
        )
        return JournalEntry(
            id: row[0],
            at: at,
            localTime: zone.localTime(at: at),
            day: Day(number: row[2]),
            actor: try names.name(of: row[3]),
            kind: row[4],
            changeKind: row[9],
            sentence: row[5],
            clients: try Row.fetchAll(clients, arguments: [row[0] as Int64]).map { row in
                var columns = Columns(row)
                return try columns.clientName()
            },
            undoes: row[6],
            redoes: row[7],
            hash: row[8]
        )
    }

    /// The version of the whole file as it stands, for a record that is new or known by what it says.
    public func version() throws -> RecordVersion {
        try read { try RecordVersion.ofFile(in: $0) }
    }

    /// The hash of the last journal entry, short enough to be written in a paper ledger; `nil` before the first entry.
    public func journalHead() throws -> (entry: Int64, hash: String)? {
        try read { db in
            let row = try Row.fetchOne(db, sql: "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
            return row.map { ($0[0], String(($0[1] as String).prefix(16))) }
        }
    }
}
