import CareModel
import CareTesting
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// What opening a case file promises.
struct OpeningTests {
    @Test("makes a new file, with its folder, only when it may")
    func creation() throws {
        let folder = try ScratchFolder()
        let path = "\(folder.path)/a/b/programme.stepwise"
        #expect(throws: CaseFileError.missing(path: path)) {
            try CaseFile.open(at: path, creation: .never, clock: MovableClock().clock)
        }
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/a"))
        let file = try CaseFile.open(at: path, creation: .ifMissing, clock: MovableClock().clock)
        #expect(try file.recordCount() == 0)
        #expect(try file.check().isSound)
        #expect(try folder.permissions("\(folder.path)/a/b") == 0o700)
    }

    @Test("keeps the file, its log and its lock from everybody else")
    func permissions() throws {
        let folder = try ScratchFolder()
        let file = try CaseFile.open(at: folder.file, creation: .ifMissing, clock: MovableClock().clock)
        try file.take(Quiet.records)
        for suffix in ["", "-wal", "-shm", ".lock"] {
            #expect(try folder.permissions(folder.file + suffix) == 0o600, "\(suffix)")
        }
        _ = file
    }

    @Test("leaves one file and its lock when it is closed")
    func closing() throws {
        let folder = try ScratchFolder()
        var file: CaseFile? = try CaseFile.quiet(in: folder)
        try file?.mark("1001", .present)
        _ = try file?.todayBoard(scope: .programme)
        file = nil
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(left == ["programme.stepwise", "programme.stepwise.lock"])
    }

    @Test("asks for every commit to be on disk, and gets it")
    func durability() throws {
        let folder = try ScratchFolder()
        let file = try CaseFile.quiet(in: folder)
        try file.database.writeWithoutTransaction { db in
            let busy = try Int.fetchOne(db, sql: "PRAGMA busy_timeout")
            #expect(busy == 10_000)
            #expect(try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2)
            #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal")
            #expect(try Int.fetchOne(db, sql: "PRAGMA foreign_keys") == 1)
            #expect(try Int.fetchOne(db, sql: "PRAGMA secure_delete") == 1)
            #expect(try Int.fetchOne(db, sql: "PRAGMA cell_size_check") == 1)
        }
    }

    @Test("still asks for it after an import and after a reopening")
    func durabilityLater() throws {
        let folder = try ScratchFolder()
        _ = try CaseFile.quiet(in: folder)
        let again = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        #expect(try again.take(Quiet.records) == 0)
        let level = try again.database.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
        #expect(level == 2)
    }

    @Test("marks the file as ours, with its version")
    func marks() throws {
        let folder = try ScratchFolder()
        let file = try CaseFile.open(at: folder.file, creation: .ifMissing, clock: MovableClock().clock)
        #expect(try file.number("PRAGMA application_id") == 0x5357_4346)
        #expect(try file.number("PRAGMA user_version") == Migrations.all.count)
    }

    @Test("has strict tables only, and references that are followed")
    func strictness() throws {
        let file = try CaseFile.quiet()
        let loose = try file.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict
                    """
            )
        }
        #expect(loose == [])
        let sql = "UPDATE episode SET client = 99 WHERE id = 'e1001'"
        #expect(throws: DatabaseError.self) { try file.database.write { try $0.execute(sql: sql) } }
    }

    @Test("opens an empty file as a new one")
    func emptyFile() throws {
        let folder = try ScratchFolder()
        try folder.write(folder.file, [])
        let file = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        try file.take(Quiet.records)
        #expect(try file.check().isSound)
    }

    @Test("finds everything again after a reopening")
    func reopening() throws {
        let folder = try ScratchFolder()
        let clock = MovableClock()
        var file: CaseFile? = try CaseFile.quiet(in: folder, clock)
        try file?.enterPositive()
        let rows = try file?.allRows()
        file = nil
        let again = try CaseFile.open(at: folder.file, creation: .never, clock: clock.clock)
        #expect(try again.allRows() == rows)
        #expect(try again.check().isSound)
    }
}
