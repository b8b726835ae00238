/// How a program ended.
public enum ExitStatus: Equatable, Sendable {
    /// By itself, with a code.
    case code(Int32)
    /// By a signal.
    case signal(Int32)
}
