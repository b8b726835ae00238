import GRDB

/// Which state of a record somebody has before them: the number of the journal entry that last changed it.
///
/// A change says on which version it is based, so that nobody's work is overwritten unseen.
public struct RecordVersion: Hashable, Codable, Sendable {
    /// The number of the journal entry; 0 for a record that only an import has written.
    public let entry: Int64

    /// Creates a version that was kept as the number of its entry, such as with a draft.
    public init(entry: Int64) {
        self.entry = entry
    }
}

extension RecordVersion {
    /// The version of the whole file, which is that of everything one reads in it at the moment: a record that changes
    /// later has a later one.
    static func ofFile(in db: Database) throws -> RecordVersion {
        RecordVersion(entry: try Int64.fetchOne(db, sql: "SELECT max(seq) FROM journal") ?? 0)
    }
}

/// A record with its version.
public struct Versioned<Record: Sendable>: Sendable {
    /// The record.
    public let record: Record
    /// Its version.
    public let version: RecordVersion
}
