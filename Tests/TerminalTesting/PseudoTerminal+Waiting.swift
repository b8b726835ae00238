import Glibc

extension PseudoTerminal {
    /// Waits until a text stands on the screen.
    public func wait(for text: String, seconds: Double = 10) throws {
        try wait(until: "\"\(text)\"", seconds: seconds) { $0.text.contains(text) }
    }

    /// Waits until a text no longer stands on the screen.
    public func wait(untilGone text: String, seconds: Double = 10) throws {
        try wait(until: "no \"\(text)\"", seconds: seconds) { !$0.text.contains(text) }
    }

    /// Waits until something is true of the screen; `what` says it in words.
    public func wait(
        until what: String,
        seconds: Double = 10,
        _ isTrue: (ScreenEmulator) -> Bool
    ) throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !isTrue(screen) {
            if read(milliseconds: 20) { continue }
            if checkExit() != nil, !read(milliseconds: 0) {
                if isTrue(screen) { return }
                throw PseudoTerminalError.ended(waitingFor: what, screen: screen.text)
            }
            if .now > deadline { throw PseudoTerminalError.timedOut(waitingFor: what, screen: screen.text) }
        }
    }

    /// Waits until something is true that is not on the screen, such as a mode of the terminal.
    public func wait(until what: String, seconds: Double = 10, _ isTrue: () -> Bool) throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !isTrue() {
            read(milliseconds: 5)
            if .now > deadline { throw PseudoTerminalError.timedOut(waitingFor: what, screen: screen.text) }
        }
    }

    /// Reads for as long as the program keeps writing, and then for some time more; returns the bytes that came.
    ///
    /// After it a test may say that a program is silent.
    @discardableResult
    public func settle(milliseconds: Int = 100) -> Int {
        let before = byteCount
        while read(milliseconds: Int32(milliseconds)) {}
        return byteCount - before
    }

    /// Waits until the program ends, and reads its last words.
    public func waitForExit(seconds: Double = 10) throws -> ExitStatus {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while true {
            // A program that nobody reads from can't end; once its terminal is closed, only its end is waited for.
            if !read(milliseconds: 5) { poll(nil, 0, 1) }
            if let status = checkExit() {
                while read(milliseconds: 0) {}
                return status
            }
            if .now > deadline { throw PseudoTerminalError.timedOut(waitingFor: "its end", screen: screen.text) }
        }
    }
}
