/// A button of the mouse.
public enum MouseButton: Int, Sendable {
    /// The main button.
    case left
    /// The wheel, pressed.
    case middle
    /// The second button.
    case right
}
