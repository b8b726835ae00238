/// Why the screen cannot be used, in words for the person at the keyboard.
public enum TerminalError: Error, Equatable, Sendable {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// Nothing is known about the terminal that `TERM` names.
    case unknownTerminal(String)
    /// The terminal is known to be too simple.
    case noCursorAddressing(String)
    /// The system refused something the screen needs.
    case noMemory
}

extension TerminalError: CustomStringConvertible {
    /// What happened, and what to do.
    public var description: String {
        switch self {
        case .notATerminal:
            "Input and output are not a terminal. Start the program in a terminal window, without a pipe or a file."
        case .unknownTerminal(""):
            "TERM is not set, so the terminal is unknown. Set it, for example: export TERM=xterm-256color"
        case .unknownTerminal(let name):
            "Nothing is known about the terminal \"\(name)\". Set TERM to one that is, "
                + "for example: export TERM=xterm-256color"
        case .noCursorAddressing(let name):
            "The terminal \"\(name)\" cannot move its cursor. Start the program in another terminal, "
                + "or use its commands, which need none."
        case .noMemory:
            "The system gave no memory for the screen. Close other programs and start again."
        }
    }
}
