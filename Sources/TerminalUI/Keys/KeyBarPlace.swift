/// Whether a key is shown on the last line of the screen.
public enum KeyBarPlace: Sendable {
    /// Never; the help still has it.
    case hidden
    /// As long as there is room; the rightmost goes first.
    case whenRoom
    /// Always, such as the way out and the way to the help.
    case always
}
