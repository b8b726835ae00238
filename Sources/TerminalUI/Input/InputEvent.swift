/// Something that reaches the program through its terminal.
public enum InputEvent: Equatable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// A text was pasted; it never acts as keys, whatever it holds. Line breaks are line feeds.
    case paste(String)
    /// The mouse was used.
    case mouse(MouseEvent)
    /// The window has a new size.
    case resize(Size)
    /// Somebody asks the program to stop for a while; the loop answers with ``Terminal/suspend()`` or not at all.
    case suspendRequested
    /// The program goes on after it was stopped; the screen has been drawn again.
    case resumed
    /// The terminal is gone.
    case hangUp
    /// A signal asks the program to end.
    case terminate(signal: Int32)
    /// Another thread called ``Waker/wake()``.
    case wake
}
