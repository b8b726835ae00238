/// What a widget made of a key.
public enum KeyResponse: Equatable, Sendable {
    /// The key means nothing here; somebody else may want it.
    case ignored
    /// The key was taken, and the content is as before.
    case handled
    /// The key changed the content.
    case changed
}
