import CareModel
import Foundation
import GRDB
public import PlanEngine
import Synchronization

/// The one file in which a programme keeps its records: every read, and the one door for every write.
///
/// A change is a value that is handed to ``perform(_:operation:by:)``. There, in one transaction, it is checked, applied and
/// journaled, and the plan engine looks again at the clients whose records it touched, so that no screen shows a flag that
/// is out of date.
public final class CaseFile: Sendable {
    /// Where the file is, or `nil` for one that lives in memory.
    public let path: String?
    /// The rules and numbers the plan engine goes by.
    public let rules: RuleBook
    /// Where the time comes from.
    public let clock: CaseClock

    /// It comes before the database so that it is closed before it: only the last connection that may write clears the log.
    private let watch: ChangeWatch?
    let database: any DatabaseWriter
    private let ticket: WriteTicket?
    private let zone: Mutex<ProgrammeZone>

    init(database: any DatabaseWriter, path: String?, clock: CaseClock, rules: RuleBook) throws {
        self.database = database
        self.path = path
        self.clock = clock
        self.rules = rules
        ticket = path.map { WriteTicket(forFileAt: $0) }
        zone = Mutex(try database.read { References($0).zone })
        watch = try path.map { try ChangeWatch(path: $0) }
    }

    /// The moment on the programme's wall clock.
    public var moment: Moment {
        clock.moment(in: zone.withLock { $0 })
    }

    /// Whether the file was changed since the last question, otherwise than by ``perform(_:operation:by:)``, undo and redo
    /// of this object.
    public func hasChangedElsewhere() -> Bool {
        watch?.hasChanged() ?? false
    }

    /// Doesn't count a change that this program has just made as one that it has yet to notice.
    func passOverOwnChange() {
        _ = watch?.hasChanged()
    }

    /// Reads from the file as it stands at one moment.
    func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
        do {
            return try database.read(work)
        } catch {
            throw Self.explained(error)
        }
    }

    /// Waits for the turn to write and does the work in one transaction.
    func transact<Result>(_ work: (Database) throws -> Result) throws -> Result {
        do {
            return try underTicket { try database.write(work) }
        } catch {
            let explained = Self.explained(error)
            if case CaseFileError.storage(let reason) = explained { throw CaseFileError.notSaved(reason: reason) }
            throw explained
        }
    }

    /// Waits for the turn to write and does the work.
    func underTicket<Result>(_ work: () throws -> Result) throws -> Result {
        guard let ticket else { return try work() }
        return try ticket.hold(work)
    }

    /// Takes over the programme's zone after its record changed.
    func refreshZone(from db: Database) {
        let current = References(db).zone
        zone.withLock { $0 = current }
    }

    /// What an error means to somebody who never heard of SQLite.
    private static func explained(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        switch error.resultCode {
        case .SQLITE_CONSTRAINT: return refusal(of: error)
        case .SQLITE_FULL: return CaseFileError.storage(reason: "the disk is full")
        case .SQLITE_BUSY, .SQLITE_LOCKED: return CaseFileError.storage(reason: "another program holds it")
        case .SQLITE_READONLY: return CaseFileError.storage(reason: "it is read-only")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return CaseFileError.damaged("SQLite can't read a page")
        case .SQLITE_IOERR, .SQLITE_CANTOPEN: return CaseFileError.storage(reason: "the disk answers with an error")
        default: return CaseFileError.storage(reason: error.message ?? "error \(error.resultCode.rawValue)")
        }
    }

    /// What a change that breaks one of the file's own rules means.
    ///
    /// SQLite tells of a reference that would be lost in two ways; the message is the same in both.
    private static func refusal(of error: DatabaseError) -> ChangeRefused {
        guard error.message == "FOREIGN KEY constraint failed" else {
            return ChangeRefused(
                "Nothing was changed: the file doesn't take such a value (\(error.message ?? "a rule of its tables"))."
            )
        }
        return ChangeRefused(
            "Nothing was changed: later records depend on this one, or it depends on one that is gone. "
                + "Undo or void the later ones first."
        )
    }
}
