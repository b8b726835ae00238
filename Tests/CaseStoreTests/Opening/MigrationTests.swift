import CareModel
import CareTesting
import GRDB
import Testing

@testable import CaseStore

/// A file of every earlier version is brought up to date with everything that is in it.
struct MigrationTests {
    /// Makes a file as a program of an earlier version left it.
    private func makeFile(at path: String, version: Int) throws {
        let queue = try DatabaseQueue(path: path)
        for step in 0..<version { try Migrations.migrate(queue, to: step + 1) }
        if version > 0 {
            try queue.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO staff (id, name, role) VALUES ('s1', 'Ana Reyes', 'counselor');
                        INSERT INTO client (id, family_name, given_name, counselor) VALUES ('1001', 'García', 'Luz', 1);
                        INSERT INTO episode (id, client, admitted_on) VALUES ('e1', 1, 20000);
                        """
                )
            }
        }
        try queue.close()
    }

    @Test("brings a file of an earlier version up to date", arguments: 0..<Migrations.all.count)
    func upgrade(version: Int) throws {
        let (folder, fresh) = (try ScratchFolder(), try ScratchFolder())
        try makeFile(at: folder.file, version: version)
        let file = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        let new = try CaseFile.open(at: fresh.file, creation: .ifMissing, clock: MovableClock().clock)
        #expect(try schema(of: file) == schema(of: new))
        #expect(try file.number("PRAGMA user_version") == Migrations.all.count)
        #expect(try file.number("PRAGMA application_id") == CaseFile.applicationID)
        #expect(try file.number("SELECT count(*) FROM client") == (version > 0 ? 1 : 0))
        #expect(try file.number("SELECT count(*) FROM analyte") == Analyte.allCases.count)
        #expect(try file.check().isSound)
        try file.take(Quiet.records.filter { $0.kind == .programme || $0.kind == .closures })
    }

    @Test("changes nothing in a file that is up to date")
    func upToDate() throws {
        let folder = try ScratchFolder()
        let before = try CaseFile.quiet(in: folder).allRows()
        let again = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        #expect(try again.allRows() == before)
    }

    @Test("takes each step once when two programs open an old file together")
    func together() async throws {
        for version in 0..<Migrations.all.count {
            let folder = try ScratchFolder()
            try makeFile(at: folder.file, version: version)
            let path = folder.file
            try await withThrowingTaskGroup(of: Int?.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let file = try CaseFile.open(at: path, creation: .never, clock: MovableClock().clock)
                        return try file.number("PRAGMA user_version")
                    }
                }
                for try await version in group { #expect(version == Migrations.all.count) }
            }
        }
    }

    @Test("leaves the file as it was when a step fails")
    func failure() throws {
        let folder = try ScratchFolder()
        try makeFile(at: folder.file, version: 1)
        try tamper(folder.file, "CREATE TABLE draft (a)")
        #expect(throws: (any Error).self) {
            try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        }
        let queue = try DatabaseQueue(path: folder.file)
        let (version, journal) = try queue.read { db in
            (
                try Int.fetchOne(db, sql: "PRAGMA user_version"),
                try String.fetchOne(db, sql: "SELECT name FROM sqlite_schema WHERE name = 'journal'")
            )
        }
        #expect(version == 1)
        #expect(journal == nil)
    }

    private func schema(of file: CaseFile) throws -> [String] {
        try file.read {
            try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        }
    }
}
