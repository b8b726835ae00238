public import CareModel
import GRDB

extension CaseFile {
    /// The latest journal entries, newest first.
    /// - Parameters:
    ///   - client: The only client whose entries are wanted.
    ///   - before: The number below which entries are wanted, to read on from there.
    ///   - limit: How many entries at the most.
    /// - Returns: The entries.
    /// - Throws: ``CaseFileError`` when the file can't be read.
    public func journal(client: Client.ID? = nil, before: Int64 = .max, limit: Int) throws -> [JournalEntry] {
        try read { db in
            let filter =
                client == nil
                ? "WHERE j.seq < ?1"
                : """
                JOIN journal_client jc ON jc.seq = j.seq JOIN client c ON c.n = jc.client
                WHERE j.seq < ?1 AND c.id = ?2
                """
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT j.seq, j.at, j.day, j.actor, j.kind, j.sentence, j.undoes, j.redoes, j.hash
                    FROM journal j \(filter) ORDER BY j.seq DESC LIMIT \(limit)
                    """,
                arguments: client.map { [before, $0.text] } ?? [before]
            )
            let names = ActorNames(db)
            let zone = References(db).zone
            return try rows.map { try Self.entry($0, in: db, names: names, zone: zone) }
        }
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

    /// The hash of the last journal entry, short enough to be written in a paper ledger; `nil` before the first entry.
    public func journalHead() throws -> (entry: Int64, hash: String)? {
        try read { db in
            let row = try Row.fetchOne(db, sql: "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
            return row.map { ($0[0], String(($0[1] as String).prefix(16))) }
        }
    }
}
    /// The version of the whole file as it stands, for a record that is new or known by what it says.
    public func version() throws -> RecordVersion {
        try read { try RecordVersion.ofFile(in: $0) }
    }

