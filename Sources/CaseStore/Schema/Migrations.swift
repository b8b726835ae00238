import CareModel
import GRDB

/// The versions of the file's schema, each of which is never changed once it was released.
///
/// They are frozen SQL without any of the program's types, so that a file of any version can be brought up to date by every
/// later program.
enum Migrations {
    /// Every version in order; the file's user version tells how many of them it has.
    static let all = [
        migration0001Records, migration0002Journal, migration0003Flags, migration0004Lists, migration0005Schedule,
        migration0006Settings,
        migration0007Notes,
        migration0008Units,
    ]

    /// Brings a file up to this program's version, one transaction for each step.
    static func bringUpToDate(_ database: any DatabaseWriter) throws {
        for version in try currentVersion(of: database)..<all.count {
            try migrate(database, to: version + 1)
        }
    }

    private static func currentVersion(of database: any DatabaseWriter) throws -> Int {
        try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    }

    /// Takes one step.
    static func migrate(_ database: any DatabaseWriter, to version: Int) throws {
        try database.write { db in
            // Another program may have taken the step while this one waited for its turn.
            guard try Int.fetchOne(db, sql: "PRAGMA user_version") == version - 1 else { return }
            try db.execute(sql: all[version - 1])
            if version == 1 { try nameAnalytes(in: db) }
            try db.execute(sql: "PRAGMA application_id = \(CaseFile.applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(version)")
        }
    }

    /// Writes down which number stands for which analyte, so that the file explains itself.
    private static func nameAnalytes(in db: Database) throws {
        for analyte in Analyte.allCases {
            try db.execute(
                sql: "INSERT INTO analyte (n, code) VALUES (?, ?)",
                arguments: [Int(analyte.rawValue), analyte.code]
            )
        }
    }
}
