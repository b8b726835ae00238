/// Why a test of a program in a terminal cannot go on; the screen is told, because it says most.
public enum PseudoTerminalError: Error, CustomStringConvertible {
    /// The program could not be started.
    case notStarted(program: String, reason: String)
    /// Something did not happen in time.
    case timedOut(waitingFor: String, screen: String)
    /// The program ended before it happened.
    case ended(waitingFor: String, screen: String)
    /// There is no such program beside the tests.
    case noProduct(String)

    /// What happened, with the screen at that moment.
    public var description: String {
        switch self {
        case .notStarted(let program, let reason): "\(program) did not start: \(reason)"
        case .timedOut(let what, let screen): "timed out waiting for \(what)\n--- screen\n\(screen)\n---"
        case .ended(let what, let screen): "the program ended before \(what)\n--- screen\n\(screen)\n---"
        case .noProduct(let path): "there is no program at \(path); does the test target depend on it?"
        }
    }
}
