import Foundation
import Glibc

/// The turn to write: programs that share a case file queue for it in order.
///
/// It is a lock on a file beside the case file, never on the case file itself, whose locks belong to SQLite. Waiting here
/// is fair, where SQLite's own waiting lets one program run in bursts; and because checkpoints happen under it too, no
/// commit ever runs beside one.
struct WriteTicket: Sendable {
    /// The path of the lock file.
    let path: String

    init(forFileAt path: String) {
        self.path = path + ".lock"
    }

    /// Waits for the turn, does the work and passes the turn on.
    func hold<Result>(_ work: () throws -> Result) throws -> Result {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CaseFileError.unwritable(path: path) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw CaseFileError.storage(reason: String(cString: strerror(errno))) }
        }
        return try work()
    }
}
