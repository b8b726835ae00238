import CareModel
import CareTesting
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// Files that aren't ours, or not for this program, are left exactly as they are.
struct RefusedFileTests {
    private func open(_ path: String) throws -> CaseFile {
        try CaseFile.open(at: path, creation: .ifMissing, clock: MovableClock().clock)
    }

    /// Expects that a file is refused for a reason, in sentences that say what to do, and keeps its bytes.
    private func expectRefusal(
        of folder: ScratchFolder,
        as expected: CaseFileError,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try folder.bytes(folder.file)
        #expect(throws: expected, sourceLocation: sourceLocation) { try open(folder.file) }
        #expect(try folder.bytes(folder.file) == before, sourceLocation: sourceLocation)
        #expect(expected.errorDescription?.hasSuffix(".") == true, sourceLocation: sourceLocation)
        #expect(expected.recoverySuggestion?.hasPrefix("Nothing") == true, sourceLocation: sourceLocation)
        // Looking at a file whose log is kept apart takes SQLite's two files beside it; nothing of ours is there.
        #expect(!FileManager.default.fileExists(atPath: folder.file + ".lock"), sourceLocation: sourceLocation)
    }

    @Test(
        "refuses a file that SQLite didn't write",
        arguments: [
            "hello", "client_id,family_name\n1001,Garcia\n", "SQLite format 2\u{0}",
            String(repeating: "Lorem ipsum. ", count: 1000),
        ]
    )
    func notSQLite(text: String) throws {
        let folder = try ScratchFolder()
        try folder.write(folder.file, Array(text.utf8))
        try expectRefusal(of: folder, as: .foreign(path: folder.file))
    }

    @Test(
        "refuses another program's database, whatever it holds",
        arguments: [
            "CREATE TABLE moz_places (id INTEGER)", "PRAGMA application_id = 1; CREATE TABLE t (a)",
            "PRAGMA application_id = 1", "CREATE TABLE client (n INTEGER PRIMARY KEY); PRAGMA user_version = 3",
            "PRAGMA journal_mode = WAL; CREATE TABLE t (a)",
        ]
    )
    func foreign(sql: String) throws {
        let folder = try ScratchFolder()
        try tamper(folder.file, sql + "; CREATE TABLE IF NOT EXISTS filler (a); DROP TABLE filler")
        try expectRefusal(of: folder, as: .foreign(path: folder.file))
    }

    @Test("refuses a file that a newer program wrote", arguments: [1, 2, 1_000_000])
    func newer(by versions: Int) throws {
        let folder = try ScratchFolder()
        _ = try CaseFile.quiet(in: folder)
        try tamper(folder.file, "PRAGMA user_version = \(Migrations.all.count + versions)")
        try FileManager.default.removeItem(atPath: folder.file + ".lock")
        try expectRefusal(of: folder, as: .newer(path: folder.file))
    }

    @Test("refuses a file whose first page is damaged")
    func damagedHeader() throws {
        let folder = try ScratchFolder()
        _ = try CaseFile.quiet(in: folder)
        try FileManager.default.removeItem(atPath: folder.file + ".lock")
        var bytes = try folder.bytes(folder.file)
        bytes.replaceSubrange(100..<600, with: [UInt8](repeating: 0xA5, count: 500))
        try folder.write(folder.file, bytes)
        let error = #expect(throws: CaseFileError.self) { try open(folder.file) }
        guard case .damaged = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(try folder.bytes(folder.file) == bytes)
    }

    @Test("says so when a folder stands where the file should be")
    func folder() throws {
        let folder = try ScratchFolder()
        #expect(throws: CaseFileError.self) { try open(folder.path) }
    }
}
