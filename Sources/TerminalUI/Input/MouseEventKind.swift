/// What was done with the mouse.
public enum MouseEventKind: Equatable, Sendable {
    /// A button went down.
    case press(MouseButton)
    /// A button came up on the cell where it went down: the one to act on.
    case click(MouseButton)
    /// A button came up somewhere else.
    case release
    /// The wheel was turned away from the person.
    case wheelUp
    /// The wheel was turned towards the person.
    case wheelDown
}
