/// Where pictures go and events come from: a real terminal, or one in memory for tests.
///
/// One loop on one thread owns it:
///
/// ```swift
/// while isRunning {
///     terminal.present(picture)
///     for event in terminal.events(timeoutMilliseconds: nil) { handle(event) }
/// }
/// ```
public protocol Terminal {
    /// The size of the window.
    var size: Size { get }
    /// How this terminal counts columns.
    var metrics: TextMetrics { get }
    /// The signs this terminal can show.
    var glyphs: Glyphs { get }
    /// Ends a wait in ``events(timeoutMilliseconds:)`` from another thread.
    var waker: Waker { get }

    /// Shows a picture; writes only what changed since the last one, and nothing when nothing did.
    mutating func present(_ canvas: Canvas)

    /// Waits for input and returns all there is, an empty array after the time-out; without time-out as long as it takes.
    mutating func events(timeoutMilliseconds: Int?) -> [InputEvent]

    /// Lets the next ``present(_:)`` write everything, after something else wrote on the screen.
    mutating func redraw()

    /// Gives the terminal back to the shell until the program is continued.
    mutating func suspend()

    /// Gives the terminal back for good, as it was before.
    mutating func close()
}

extension Terminal {
    /// An empty picture of this terminal's size, measured and drawn the way it can show.
    public var canvas: Canvas {
        Canvas(size: size, metrics: metrics, glyphs: glyphs)
    }
}
