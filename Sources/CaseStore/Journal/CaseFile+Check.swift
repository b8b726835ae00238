import CareModel
import GRDB

/// What a check of the whole file found.
public struct CheckReport: Hashable, Sendable {
    /// What is wrong; empty when the file is sound.
    public var problems: [String] = []
    /// How many journal entries were followed from the first to the last.
    public var journalEntries = 0
    /// How many row images were compared with the rows.
    public var images = 0
    /// The SQLite library that read the file.
    public var sqliteVersion = ""

    /// Whether nothing is wrong.
    public var isSound: Bool { problems.isEmpty }
}

extension CaseFile {
    /// Checks the file from end to end: its pages, its references, the chain of its journal, and that every row the journal
    /// pictures is still as the journal left it.
    public func check() throws -> CheckReport {
        try read { db in
            var report = CheckReport()
            report.sqliteVersion = try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? ""
            let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
            if integrity != ["ok"] { report.problems += integrity.map { "database page: \($0)" } }
            for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
                report.problems.append(
                    "table \(row[0] as String): a row refers to a \(row[2] as String) that isn't there"
                )
            }
            try checkChain(in: db, &report)
            try checkImages(in: db, &report)
            return report
        }
    }

    private func checkChain(in db: Database, _ report: inout CheckReport) throws {
        let entries = try Row.fetchCursor(
            db,
            sql: """
                SELECT seq, operation, at, day, actor, kind, sentence, change, undoes, redoes, previous, hash
                FROM journal ORDER BY seq
                """
        )
        var previous = ""
        while let row = try entries.next() {
            report.journalEntries += 1
            let seq: Int64 = row[0]
            if seq != Int64(report.journalEntries) {
                report.problems.append("journal: entry \(report.journalEntries) is missing")
                return
            }
            guard row[10] as String == previous, row[11] as String == (try hash(of: row, previous: previous, in: db))
            else {
                report.problems.append("journal: entry \(seq) is not as it was written")
                return
            }
            previous = row[11]
        }
    }

    private func hash(of row: Row, previous: String, in db: Database) throws -> String {
        let seq: Int64 = row[0]
        let entry = JournalWriter.Entry(
            operation: OperationID(text: row[1]),
            moment: Moment(
                instant: Instant(milliseconds: row[2]),
                local: LocalTime(minutes: (row[3] as Int) * 1440)
            ),
            actor: row[4],
            kind: row[5],
            sentence: row[6],
            change: row[7],
            undoes: row[8],
            redoes: row[9]
        )
        let clients = try db.cachedStatement(sql: "SELECT client FROM journal_client WHERE seq = ? ORDER BY client")
        var chain = JournalChain(previous: previous)
        chain.add(entry, seq: seq, clients: try Int64.fetchAll(clients, arguments: [seq]))
        for image in try RowImage.images(of: seq, in: db) { chain.add(image) }
        return chain.hash
    }

    /// Compares each row that the journal pictures with its last picture; a change that went around the door shows here.
    private func checkImages(in db: Database, _ report: inout CheckReport) throws {
        let latest = try Row.fetchCursor(
            db,
            sql: """
                SELECT i.record, i.key, i.after FROM image i
                JOIN (SELECT record, key, max(seq) AS seq FROM image GROUP BY record, key) last
                    ON last.record = i.record AND last.key = i.key AND last.seq = i.seq
                WHERE i.ordinal = (SELECT max(ordinal) FROM image o
                    WHERE o.seq = i.seq AND o.record = i.record AND o.key = i.key)
                """
        )
        while let row = try latest.next() {
            report.images += 1
            let table: String = row[0]
            if let key = try? RecordKey(table: table, text: row[1]) {
                guard try RowImage.picture(of: key, in: db) != row[2] as String? else { continue }
                report.problems.append("table \(table): row \(key.text) is not as the journal left it")
            } else {
                report.problems.append("journal: a picture names a row that no table can have")
            }
            if report.problems.count >= 20 { return }
        }
    }
}
