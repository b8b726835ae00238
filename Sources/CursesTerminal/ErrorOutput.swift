import Glibc

/// The standard error, sent elsewhere for a while.
struct ErrorOutput {
    /// A copy of what it was before; negative when nothing was changed.
    private let before: Int32

    init(_ diagnostics: Diagnostics) {
        let target: Int32
        switch diagnostics {
        case .keptOffScreen: target = isatty(STDERR_FILENO) == 1 ? Self.open("/dev/null") : -1
        case .file(let path): target = Self.open(path)
        case .descriptor(let descriptor): target = dup(descriptor)
        }
        guard target >= 0 else {
            before = -1
            return
        }
        before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        dup2(target, STDERR_FILENO)
        close(target)
    }

    /// Sends it where it went before.
    func restore() {
        guard before >= 0 else { return }
        dup2(before, STDERR_FILENO)
        close(before)
    }

    private static func open(_ path: String) -> Int32 {
        let descriptor = Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        return descriptor >= 0 ? descriptor : Glibc.open("/dev/null", O_WRONLY | O_CLOEXEC)
    }
}
