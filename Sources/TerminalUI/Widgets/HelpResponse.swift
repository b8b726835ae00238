/// What a key did to the help.
public enum HelpResponse: Equatable, Sendable {
    /// The search or the highlight changed, or nothing did.
    case handled
    /// The help is to be closed.
    case close
    /// The help is to be closed, and then this key does what it always does.
    case run(Key)
}
