import CareModel
import Foundation
import GRDB
import Glibc
public import PlanEngine

extension CaseFile {
    /// The mark by which a case file of this program is known ("SWCF").
    static let applicationID = 0x5357_4346

    /// Whether a path that has no file may get a new one.
    public enum Creation: Sendable {
        /// A new file is made where there is none.
        case ifMissing
        /// A missing file is an error.
        case never
    }

    /// Opens a case file.
    /// - Throws: ``CaseFileError`` when the file is missing, foreign, newer than this program, damaged, or on a disk that
    ///   doesn't promise to keep what is written. The file is left as it was.
    public static func open(
        at path: String,
        creation: Creation,
        clock: CaseClock,
        rules: RuleBook = RuleBook()
    ) throws -> CaseFile {
        let isThere = FileManager.default.fileExists(atPath: path)
        if isThere {
            try inspect(path)
        } else {
            guard creation == .ifMissing else { throw CaseFileError.missing(path: path) }
            try prepareFolder(of: path)
            prepareFile(at: path)
        }
        return try reportingDamage(at: path) {
            // A pool writes when it finds no log, so that it waits for its turn like every other writer.
            let pool = try WriteTicket(forFileAt: path).hold {
                let pool = try openPool(at: path)
                try makeDurable(pool)
                try Migrations.bringUpToDate(pool)
                return pool
            }
            return try CaseFile(database: pool, path: path, clock: clock, rules: rules)
        }
    }

    /// Creates a case file in memory, for tests and for trying things out.
    public static func inMemory(clock: CaseClock, rules: RuleBook = RuleBook()) throws -> CaseFile {
        let queue = try DatabaseQueue(configuration: configuration())
        try Migrations.bringUpToDate(queue)
        return try CaseFile(database: queue, path: nil, clock: clock, rules: rules)
    }

    /// Opens the pool, which switches the log of a new file on.
    ///
    /// SQLite doesn't wait for that while another program looks at the file, as ``inspect(_:)`` does for a moment.
    private static func openPool(at path: String) throws -> DatabasePool {
        for _ in 0..<200 {
            do {
                return try DatabasePool(path: path, configuration: configuration())
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                usleep(10_000)
            }
        }
        return try DatabasePool(path: path, configuration: configuration())
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA cell_size_check = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA secure_delete = ON;
                    PRAGMA journal_size_limit = 16777216;
                    """
            )
        }
        return configuration
    }

    /// Looks at a file without changing it.
    private static func inspect(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        try reportingDamage(at: path) {
            try DatabaseQueue(path: path, configuration: configuration).read { db in
                let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
                let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
                guard mark == applicationID || (mark == 0 && isEmpty) else { throw CaseFileError.foreign(path: path) }
                let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                guard version <= Migrations.all.count else { throw CaseFileError.newer(path: path) }
            }
        }
    }

    private static func prepareFolder(of path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw CaseFileError.unwritable(path: path)
        }
    }

    /// Makes an empty file that only its owner may read; SQLite gives its log the same permissions.
    ///
    /// It is the one time that anybody but SQLite opens the file: it isn't there yet, so that no lock can be lost. When it
    /// can't be made, SQLite says why.
    private static func prepareFile(at path: String) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) }
    }

    /// Asks for every commit to be on disk before it is confirmed, and makes sure that the answer is yes.
    ///
    /// It must be asked after the pool is open, because opening a pool sets it back; measured, the weaker setting loses
    /// confirmed rows at a power cut.
    private static func makeDurable(_ pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2,
                try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
            else { throw CaseFileError.notDurable }
        }
    }

    private static func reportingDamage<Result>(at path: String, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_NOTADB: throw CaseFileError.foreign(path: path)
            case .SQLITE_CANTOPEN, .SQLITE_READONLY: throw CaseFileError.unwritable(path: path)
            case .SQLITE_CORRUPT: throw CaseFileError.damaged("SQLite can't read its first page")
            default: throw CaseFileError.storage(reason: error.message ?? "error \(error.resultCode.rawValue)")
            }
        }
    }
}
