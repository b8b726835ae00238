import GRDB
import Synchronization

/// Notices that another program has changed the file.
///
/// SQLite counts the commits of other connections; one connection of its own asks for the count, which takes a few
/// microseconds and reads nothing from the disk.
final class ChangeWatch: Sendable {
    private let connection: DatabaseQueue
    private let last: Mutex<Int>

    init(path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        connection = try DatabaseQueue(path: path, configuration: configuration)
        last = Mutex(0)
        _ = hasChanged()
    }

    /// Whether the file was changed since the last question, by this program or another one.
    func hasChanged() -> Bool {
        let version =
            (try? connection.inDatabase { try Int.fetchOne($0.cachedStatement(sql: "PRAGMA data_version")) }) ?? 0
        return last.withLock { last in
            defer { last = version }
            return last != version
        }
    }
}
