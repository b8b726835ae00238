/// A terminal in memory: events come from a script, the last picture can be looked at.
public struct HeadlessTerminal: Terminal {
    /// The size of the window, changed by the resize events of the script.
    public private(set) var size: Size
    /// How columns are counted.
    public let metrics: TextMetrics
    /// The signs to draw with.
    public let glyphs: Glyphs
    /// Does nothing, because the script never waits.
    public var waker: Waker { Waker {} }

    /// The picture that a person would see now.
    public private(set) var picture: Canvas?
    /// How many pictures were presented.
    public private(set) var frameCount = 0
    /// Whether everything is to be written at the next picture.
    public private(set) var needsRedraw = false
    /// How often the terminal was given back to the shell.
    public private(set) var suspendCount = 0
    /// Whether the terminal was given back for good.
    public private(set) var isClosed = false

    private var script: [InputEvent]

    /// Creates a terminal that will deliver the given events, one at each wait.
    public init(
        size: Size = Size(width: 80, height: 24),
        metrics: TextMetrics = .builtin,
        glyphs: Glyphs = .unicode,
        events: [InputEvent] = []
    ) {
        self.size = size
        self.metrics = metrics
        self.glyphs = glyphs
        script = events.reversed()
    }

    /// Keeps the picture.
    public mutating func present(_ canvas: Canvas) {
        picture = canvas
        frameCount += 1
        needsRedraw = false
    }

    /// Returns the next event of the script; after the last one a ``InputEvent/hangUp``, so that no loop waits forever.
    public mutating func events(timeoutMilliseconds: Int?) -> [InputEvent] {
        guard let event = script.popLast() else { return [.hangUp] }
        if case .resize(let size) = event { self.size = size }
        return [event]
    }

    /// Notes that everything is to be written.
    public mutating func redraw() {
        needsRedraw = true
    }

    /// Counts the suspension and goes on at once.
    public mutating func suspend() {
        suspendCount += 1
    }

    /// Notes the end.
    public mutating func close() {
        isClosed = true
    }
}
