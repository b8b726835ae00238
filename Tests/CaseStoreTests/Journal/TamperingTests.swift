import CareModel
import CareTesting
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// What somebody did to a file around the door, and what the check says of it.
struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let found: String

    init(_ name: String, _ sql: String, found: String) {
        testDescription = name
        self.sql = sql
        self.found = found
    }

    /// The number of the entry that is tampered with: an edit of a client's phone.
    static let entry = 2

    private static let freeJournal = """
        DROP TRIGGER journal_keeps; DROP TRIGGER journal_stays; DROP TRIGGER image_keeps; DROP TRIGGER image_stays;
        DROP TRIGGER journal_is_not_replaced; DROP TRIGGER image_is_not_replaced;
        DROP TRIGGER journal_client_keeps; DROP TRIGGER journal_client_stays;
        """

    private static func journal(_ name: String, _ sql: String, found: String? = nil) -> Tampering {
        Tampering(name, freeJournal + sql, found: found ?? "entry \(entry) is not as it was written")
    }

    private static let columns = [
        "operation = 'x'", "at = at + 1", "day = day + 1", "actor = 's2'", "kind = 'plan'", "sentence = 'nothing'",
        "change = '{}'", "undoes = 1", "redoes = 1", "previous = 'x'", "hash = 'x'",
    ]

    static let all: [Tampering] =
        columns.map { journal("journal: \($0)", "UPDATE journal SET \($0) WHERE seq = \(entry)") } + [
            journal("an image's row before", "UPDATE image SET before = '{}' WHERE seq = \(entry)"),
            journal(
                "an image's row after",
                "UPDATE image SET after = replace(after, '0199', '0198') WHERE seq = \(entry)"
            ),
            journal("an image's key", "UPDATE image SET key = '[\"1002\"]' WHERE seq = \(entry)"),
            journal("an image's table", "UPDATE image SET record = 'staff' WHERE seq = \(entry)"),
            journal("an image that is gone", "DELETE FROM image WHERE seq = \(entry)"),
            journal(
                "an image that is new",
                "INSERT INTO image (seq, ordinal, record, key) VALUES (\(entry), 9, 'staff', '[\"s1\"]')"
            ),
            journal(
                "an entry that was replaced",
                "REPLACE INTO journal SELECT seq, operation, at, day, 's2', kind, sentence, change, undoes, redoes, previous, "
                    + "hash FROM journal WHERE seq = \(entry)"
            ),
            journal("a client of an entry", "UPDATE journal_client SET client = 2 WHERE seq = \(entry)"),
            journal("a client who is gone from an entry", "DELETE FROM journal_client WHERE seq = \(entry)"),
            journal(
                "an entry that is gone",
                "DELETE FROM image WHERE seq = \(entry); DELETE FROM journal_client WHERE seq = \(entry);"
                    + "DELETE FROM journal WHERE seq = \(entry)",
                found: "entry \(entry) is missing"
            ),
            journal(
                "the first entry is gone",
                "DELETE FROM image WHERE seq = 1; DELETE FROM journal WHERE seq = 1",
                found: "entry 1 is missing"
            ),
            journal(
                "two entries that changed places",
                "UPDATE journal SET seq = -seq; UPDATE journal SET seq = 3 WHERE seq = -2;"
                    + "UPDATE journal SET seq = 2 WHERE seq = -3; UPDATE journal SET seq = -seq WHERE seq < 0",
            ),
            journal(
                "an entry that is made up",
                "INSERT INTO journal SELECT 100, 'x', at, day, actor, kind, sentence, change, NULL, NULL, hash, 'x' FROM "
                    + "journal ORDER BY seq DESC LIMIT 1",
                found: "is missing"
            ),
            Tampering(
                "a record that was edited",
                "UPDATE client SET phone = '555-9999' WHERE id = '1001'",
                found: "table client: row [\"1001\"] is not as the journal left it"
            ),
            Tampering(
                "a mark that was removed",
                "DELETE FROM attendance WHERE day = \(Day.today.number)",
                found: "table attendance"
            ),
            Tampering(
                "a flag that was closed",
                "UPDATE flag SET state = 'closed', decision = 'continue'",
                found: "table flag"
            ),
            Tampering(
                "a reference to nobody",
                "UPDATE episode SET client = 99 WHERE id = 'e1002'",
                found: "table episode: a row refers to a client that isn't there"
            ),
            Tampering(
                "an index that lost a row",
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || ' WHERE day < 0' "
                    + "WHERE name = 'test_by_client'",
                found: "test_by_client"
            ),
        ]
}

struct TamperingTests {
    /// A file with an import, a change of a record, a mark and a flag.
    private func makeFile(in folder: ScratchFolder) throws {
        let file = try CaseFile.quiet(in: folder)
        var client = try #require(try file.client("1001")).record
        client.phone = "555-0199"
        try file.perform(.saveClient(SaveClient(client, basedOn: nil)), by: .reyes)
        try file.mark("1002", .present)
        try file.enterPositive()
        #expect(try file.check().problems == [])
    }

    @Test("finds what was done around the door", arguments: Tampering.all)
    func found(tampering: Tampering) throws {
        let folder = try ScratchFolder()
        try makeFile(in: folder)
        try tamper(folder.file, tampering.sql)
        let file = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        let report = try file.check()
        #expect(!report.isSound)
        #expect(report.problems.contains { $0.contains(tampering.found) }, "\(report.problems)")
    }

    @Test("finds a damaged page, wherever it is", arguments: [2, 3, 11, 23, 38])
    func damagedPage(page: Int) throws {
        let folder = try ScratchFolder()
        try makeFile(in: folder)
        // Without free pages, so that every page holds something.
        try tamper(folder.file, "VACUUM")
        var bytes = try folder.bytes(folder.file)
        let size = 4096
        try #require(bytes.count > page * size)
        let start = (page - 1) * size
        bytes.replaceSubrange(start..<start + size, with: [UInt8](repeating: 0x5A, count: size))
        try folder.write(folder.file, bytes)
        do {
            let file = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
            #expect(try !file.check().isSound)
        } catch let error as CaseFileError {
            guard case .damaged = error else { return #expect(Bool(false), "\(error)") }
        }
    }

    @Test("gives a head to write on paper, which tells a journal whose end was cut off")
    func head() throws {
        let folder = try ScratchFolder()
        try makeFile(in: folder)
        func open() throws -> CaseFile {
            try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        }
        let before = try #require(try open().journalHead())
        #expect(before.hash.count == 16)
        let last = try #require(try open().journal(limit: 1).first)
        #expect(last.id == before.entry)
        #expect(last.hash.hasPrefix(before.hash))
        try tamper(
            folder.file,
            "DROP TRIGGER journal_stays; DROP TRIGGER image_stays; DROP TRIGGER journal_client_stays;"
                + "DELETE FROM image WHERE seq = \(before.entry); DELETE FROM journal_client WHERE seq = \(before.entry);"
                + "DELETE FROM journal WHERE seq = \(before.entry)"
        )
        let after = try #require(try open().journalHead())
        #expect(after.entry < before.entry)
        #expect(after.hash != before.hash)
    }

    @Test("names no client in what it finds")
    func names() throws {
        let folder = try ScratchFolder()
        try makeFile(in: folder)
        try tamper(folder.file, "UPDATE client SET family_name = 'Somebody'")
        let file = try CaseFile.open(at: folder.file, creation: .never, clock: MovableClock().clock)
        for problem in try file.check().problems {
            #expect(!problem.contains("Somebody") && !problem.contains("García"))
        }
    }
}
