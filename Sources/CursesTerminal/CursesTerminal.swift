import CTerm
import Glibc
public import TerminalUI

/// The terminal that the program was started in, shown through ncurses.
///
/// All calls come from one thread. There is one at a time in a process. However the program ends, be it by a signal or a
/// crash, the terminal is given back as it was.
public final class CursesTerminal: Terminal {
    /// The size of the window.
    public private(set) var size: Size
    /// Widths as the C library counts them, which is how ncurses does.
    public let metrics = TextMetrics { scalar in Int(ct_width(scalar.value)) }
    /// Unicode, or ASCII when the locale of the environment is not UTF-8.
    public let glyphs: Glyphs
    /// Ends a wait from another thread; safe even after the terminal was closed.
    public let waker: Waker

    private let family: TerminalFamily
    private let usesMouse: Bool
    private let diagnostics: Diagnostics
    private var errorOutput: ErrorOutput
    private var frames: FrameWriter
    private var input: InputReader
    /// Events to be returned before anything is waited for.
    private var queued: [InputEvent] = []
    private var isOpen = true

    /// Takes over the terminal of the standard input and output.
    /// - Throws: `TerminalError` with what is wrong and what to do; the terminal is then as it was.
    public init(
        environment: [String: String],
        theme: Theme = .auto,
        usesMouse: Bool = true,
        diagnostics: Diagnostics = .keptOffScreen
    ) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        guard let wakes = Pipe(), let signals = Pipe() else { throw .noMemory }
        glyphs = ct_use_locale() == 1 ? .unicode : .ascii
        family = TerminalFamily(name: environment["TERM"] ?? "")
        self.usesMouse = usesMouse
        self.diagnostics = diagnostics
        ct_set_farewell(family.farewell(usesMouse: usesMouse))
        ct_watch_signals(signals.writeEnd)
        guard ct_raw_on(STDIN_FILENO) == 0 else {
            ct_unwatch_signals()
            throw .notATerminal
        }
        do {
            try Self.openScreen(family, colorTerm: environment["COLORTERM"])
        } catch {
            ct_raw_off()
            ct_unwatch_signals()
            throw error
        }
        let theme = theme.resolved(environment: environment)
        frames = FrameWriter(inks: InkTable(theme: theme, depth: Self.colorDepth(theme)))
        input = InputReader(keyboard: STDIN_FILENO, wakes: wakes, signals: signals)
        waker = Waker { wakes.signal() }
        errorOutput = ErrorOutput(diagnostics)
        size = Self.windowSize()
        ct_resize(Int32(size.height), Int32(size.width))
        greet()
    }

    deinit {
        close()
    }

    /// Shows a picture with one write of what changed; writes nothing when nothing did.
    public func present(_ canvas: Canvas) {
        guard isOpen, frames.write(canvas, size: size) else { return }
        if ct_flush() < 0 { queued.append(.hangUp) }
    }

    /// Waits for input and returns all there is, an empty array after the time-out.
    public func events(timeoutMilliseconds: Int?) -> [InputEvent] {
        let end = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
        while isOpen {
            if !queued.isEmpty {
                defer { queued = [] }
                return queued
            }
            let found = input.wait(until: end)
            let events = found.events + answers(to: found.signals)
            if !events.isEmpty { return events }
            if let end, end <= .now { return [] }
        }
        return [.hangUp]
    }

    /// Lets the next picture be written as a whole, as `^L` asks for.
    public func redraw() {
        guard isOpen else { return }
        frames.forget()
        ct_redraw_all()
    }

    /// Gives the terminal back to the shell, stops the program, and comes back with the last picture when it is continued.
    public func suspend() {
        guard isOpen else { return }
        giveBack()
        ct_stop()
        errorOutput = ErrorOutput(diagnostics)
        takeBack()
        queued += answers(to: input.pendingSignals().filter { $0 != SIGCONT })
    }

    /// Gives the terminal back for good, as it was before.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        _ = ct_write(farewell, farewell.utf8.count)
        ct_close()
        ct_raw_off()
        ct_unwatch_signals()
        errorOutput.restore()
    }
}

extension CursesTerminal {
    private var farewell: String { family.farewell(usesMouse: usesMouse) }

    private func greet() {
        let greeting = family.greeting(usesMouse: usesMouse)
        _ = ct_write(greeting, greeting.utf8.count)
    }

    private func giveBack() {
        _ = ct_write(farewell, farewell.utf8.count)
        ct_leave()
        ct_raw_off()
        errorOutput.restore()
    }

    /// Takes the terminal after somebody else had it, with the last picture on it.
    private func takeBack() {
        _ = ct_raw_on(STDIN_FILENO)
        greet()
        let before = size
        size = Self.windowSize()
        ct_resize(Int32(size.height), Int32(size.width))
        redraw()
        if let last = frames.last { present(last) }
        if size != before { queued.append(.resize(size)) }
        queued.append(.resumed)
    }

    /// Returns what signals mean to the program; several changes of size are one.
    private func answers(to signals: [Int32]) -> [InputEvent] {
        var events: [InputEvent] = []
        for signal in signals where signal != SIGWINCH {
            switch signal {
            case SIGTSTP: events.append(.suspendRequested)
            case SIGHUP: events.append(.hangUp)
            case SIGCONT: takeBack()
            default: events.append(.terminate(signal: signal))
            }
        }
        if signals.contains(SIGWINCH), size != Self.windowSize() {
            size = Self.windowSize()
            ct_resize(Int32(size.height), Int32(size.width))
            frames.forget()
            events.append(.resize(size))
        }
        return events
    }
}
