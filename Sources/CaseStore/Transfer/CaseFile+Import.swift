import CareModel
import GRDB

/// One file of an import, as the journal keeps it.
public struct ImportedFile: Hashable, Codable, Sendable {
    /// The file's name.
    public let name: String
    /// How many records it held.
    public let rows: Int
    /// The SHA-256 of its bytes as hexadecimal digits.
    public let sha256: String

    /// Creates a file of an import.
    public init(name: String, rows: Int, sha256: String) {
        self.name = name
        self.rows = rows
        self.sha256 = sha256
    }
}

extension CaseFile {
    /// An import that is called off; nothing of it stays.
    public struct ImportCalledOff: Error {
        /// Creates it.
        public init() {}
    }

    /// Takes in the records of an import, all of them or none, with one journal entry.
    ///
    /// - Parameters:
    ///   - actor: Who imports.
    ///   - replacing: Whether other content under the same key is replaced; the journal keeps what was there.
    ///   - evaluating: Is told how many of how many enrolled clients the plan engine has looked at.
    ///   - handOver: Hands the records to the intake and returns the files they came from. When it throws, nothing stays.
    /// - Returns: How many records were added or replaced.
    /// - Throws: ``CaseFileError`` when the file can't be written, and whatever `handOver` throws.
    @discardableResult
    public func importing(
        by actor: Actor,
        replacing: Bool = false,
        evaluating: (Int, Int) -> Void = { _, _ in },
        _ handOver: (Intake) throws -> [ImportedFile]
    ) throws -> Int {
        try tuneForBulk(true)
        defer { try? tuneForBulk(false) }
        let count = try transact { db in
            let writer = JournalWriter(db: db)
            let intake = try Intake(db, entry: writer.nextNumber(), replacesConflicts: replacing)
            try intake.requireRealFile()
            let files = try handOver(intake)
            let rows = files.reduce(0) { $0 + $1.rows }
            // The programme, and with it the time zone, may have come with the import.
            refreshZone(from: db)
            let moment = clock.moment(in: References(db).zone)
            try writer.append(
                JournalWriter.Entry(
                    operation: OperationID(),
                    moment: moment,
                    actor: actor.journalName,
                    kind: "import",
                    sentence: "imported \(files.count) \(files.count == 1 ? "file" : "files") with \(rows) "
                        + "\(rows == 1 ? "record" : "records"); \(intake.count) new or changed",
                    change: try StoredJSON.text(of: files)
                ),
                images: intake.images,
                clients: []
            )
            try evaluateEveryone(in: db, moment: moment, progress: evaluating)
            return intake.count
        }
        try checkpoint()
        return count
    }

    /// Lets SQLite keep more pages while millions of rows come in, and not look up again what the intake has just found.
    ///
    /// The number of pages is fixed, whatever the bundle's size.
    private func tuneForBulk(_ isBulk: Bool) throws {
        try database.writeWithoutTransaction { db in
            try db.execute(
                sql: "PRAGMA cache_size = \(isBulk ? -48_000 : -2_000); PRAGMA foreign_keys = \(isBulk ? "OFF" : "ON")"
            )
            guard try Bool.fetchOne(db, sql: "PRAGMA foreign_keys") == !isBulk else {
                throw CaseFileError.storage(reason: "SQLite doesn't answer as it should")
            }
        }
    }

    /// Moves what the import wrote from the log into the file itself.
    private func checkpoint() throws {
        try underTicket {
            try database.writeWithoutTransaction { db in
                if path != nil { _ = try db.checkpoint(.truncate) }
            }
        }
    }
}
