/// The picture of a screen, or of a window in it, that drawing code writes into.
///
/// A canvas is a value: a test draws on one and reads ``text``; a terminal compares it with the one before. Drawing
/// outside is harmless, because everything is clipped to the window.
public struct Canvas: Sendable {
    /// Counts the columns of text, the way the terminal does.
    public let metrics: TextMetrics
    /// The signs to draw with on this terminal.
    public let glyphs: Glyphs
    /// The size of the whole picture.
    public let fullSize: Size
    /// All cells of the whole picture, row by row.
    public internal(set) var cells: [Cell]
    /// Where the hardware cursor stands in the whole picture, or `nil` before ``focus(x:y:)``.
    public private(set) var cursor: Point?

    /// The window that coordinates refer to, in the whole picture; parts of it may lie outside.
    private(set) var window: Rect
    /// What of the window may be drawn on.
    private(set) var clip: Rect

    /// Creates an empty picture.
    public init(size: Size, metrics: TextMetrics = .builtin, glyphs: Glyphs = .unicode) {
        self.metrics = metrics
        self.glyphs = glyphs
        fullSize = size
        cells = Array(repeating: .blank, count: size.width * size.height)
        window = Rect(size)
        clip = Rect(size)
    }

    /// The size of the window that is drawn on now.
    public var size: Size { window.size }

    /// The window that is drawn on now, in its own coordinates.
    public var bounds: Rect { Rect(window.size) }

    /// Draws in a window whose top left corner becomes (0, 0) and out of which nothing escapes.
    public mutating func within<Failure: Error>(
        _ rect: Rect,
        _ draw: (inout Canvas) throws(Failure) -> Void
    ) throws(Failure) {
        let outer = (window: window, clip: clip)
        defer { (window, clip) = outer }
        window = absolute(rect)
        clip = window.intersection(outer.clip)
        try draw(&self)
    }

    /// Puts the hardware cursor on a cell, for the eyes, for braille and for speech.
    ///
    /// Every screen calls this: on the selected row, at the insertion point, or on the default button. A cell outside the
    /// window is ignored.
    public mutating func focus(x: Int, y: Int) {
        let point = Point(x: window.x + x, y: window.y + y)
        if clip.contains(point) { cursor = point }
    }

    /// Returns the cell at a place of the window, blank where nothing can be drawn.
    public func cell(x: Int, y: Int) -> Cell {
        index(x: x, y: y).map { cells[$0] } ?? .blank
    }

    /// Returns where a place of the window lies in ``cells``, or `nil` if it is clipped away.
    func index(x: Int, y: Int) -> Int? {
        let point = Point(x: window.x + x, y: window.y + y)
        return clip.contains(point) ? point.y * fullSize.width + point.x : nil
    }

    func absolute(_ rect: Rect) -> Rect {
        Rect(x: window.x + rect.x, y: window.y + rect.y, width: rect.width, height: rect.height)
    }
}
