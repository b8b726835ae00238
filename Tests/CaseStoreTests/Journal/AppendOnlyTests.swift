import GRDB
import Testing

@testable import CaseStore

/// Nothing in the journal is changed or removed, not even by somebody who writes SQL.
struct AppendOnlyTests {
    @Test(
        "refuses to change or remove anything of the journal",
        arguments: [
            "UPDATE journal SET sentence = 'x'", "UPDATE journal SET actor = 'x' WHERE seq = 1",
            "UPDATE journal SET hash = hash", "DELETE FROM journal", "DELETE FROM journal WHERE seq = 1",
            "UPDATE image SET before = NULL", "DELETE FROM image", "UPDATE journal_client SET client = 1",
            "DELETE FROM journal_client", "REPLACE INTO journal SELECT * FROM journal",
            "REPLACE INTO image SELECT * FROM image",
        ]
    )
    func refused(sql: String) throws {
        let file = try CaseFile.quiet()
        try file.enterPositive()
        let before = try file.allRows()
        #expect(throws: DatabaseError.self) { try file.database.write { try $0.execute(sql: sql) } }
        #expect(try file.allRows() == before)
    }

    @Test(
        "refuses to take away a record that the journal or another record speaks of",
        arguments: ["staff", "client", "episode", "care_group", "session", "test", "journal"]
    )
    func deletion(table: String) throws {
        let file = try CaseFile.quiet()
        try file.enterPositive()
        #expect(throws: DatabaseError.self) {
            try file.database.write { try $0.execute(sql: "DELETE FROM \(table)") }
        }
    }
}
