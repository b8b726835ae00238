import Glibc
import TerminalUI

/// Waits for keys, signals and other threads, all at once.
struct InputReader {
    /// What ended a wait.
    struct Found {
        var events: [InputEvent] = []
        var signals: [Int32] = []
    }

    private let keyboard: Int32
    private let wakes: Pipe
    private let signals: Pipe
    private var decoder = InputDecoder()

    init(keyboard: Int32, wakes: Pipe, signals: Pipe) {
        self.keyboard = keyboard
        self.wakes = wakes
        self.signals = signals
    }

    /// Waits until there is something, or until `end`, and returns all there is.
    mutating func wait(until end: ContinuousClock.Instant?) -> Found {
        while true {
            var found = Found()
            let limit = [end, decoder.deadline].compactMap(\.self).min()
            var sources = [keyboard, wakes.readEnd, signals.readEnd].map {
                pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
            }
            let ready = poll(&sources, nfds_t(sources.count), Self.milliseconds(until: limit))
            if ready > 0 {
                if sources[2].revents != 0 { found.signals = signals.drain().map(Int32.init) }
                if sources[0].revents != 0 { found.events += readKeyboard() }
                if sources[1].revents != 0, !wakes.drain().isEmpty { found.events.append(.wake) }
            }
            let now = ContinuousClock.now
            found.events += decoder.expire(at: now)
            if !found.events.isEmpty || !found.signals.isEmpty { return found }
            if let end, end <= now { return found }
        }
    }

    /// The signals that came in the meantime.
    func pendingSignals() -> [Int32] {
        signals.drain().map(Int32.init)
    }

    private mutating func readKeyboard() -> [InputEvent] {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(keyboard, &buffer, buffer.count)
        if count > 0 { return decoder.decode(buffer[..<count], at: .now) }
        if count < 0, errno == EINTR || errno == EAGAIN { return [] }
        return [.hangUp]
    }

    /// Returns the time left for `poll`, rounded up so that it never returns too early; -1 for ever.
    private static func milliseconds(until limit: ContinuousClock.Instant?) -> Int32 {
        guard let limit else { return -1 }
        let left = (limit - .now).components
        guard left.seconds >= 0, left.attoseconds >= 0 else { return 0 }
        let milliseconds = left.seconds.multipliedReportingOverflow(by: 1000)
        guard !milliseconds.overflow, milliseconds.partialValue < 1_000_000_000 else { return 1_000_000_000 }
        return Int32(milliseconds.partialValue + (left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
