/// Turns the bytes that a terminal sends into events.
///
/// It knows the forms of xterm, the Linux console, rxvt, vt220, screen and tmux all at once, so it need not know which
/// terminal it talks to. It is a value without a clock: the caller passes the time, and asks again at ``deadline``.
public struct InputDecoder: Sendable {
    /// A moment of the steady clock.
    public typealias Instant = ContinuousClock.Instant

    /// How long a lone Esc waits for the rest of a key before it counts as the Esc key.
    static let escapeDelay = Duration.milliseconds(25)
    /// How long the beginning of a longer sequence waits for its rest.
    static let sequenceDelay = Duration.milliseconds(100)
    /// How long a paste may be silent before it is given up and delivered as far as it came.
    static let pasteDelay = Duration.milliseconds(1000)

    /// Bytes that do not make an event yet.
    var pending: [UInt8] = []
    /// What came of a paste so far, while one is under way.
    var paste: [UInt8]?
    /// Where the mouse button that is down went down.
    var pressed: (button: MouseButton, point: Point)?
    private var lastByte: Instant?

    /// Creates a decoder that has seen nothing.
    public init() {}

    /// Takes bytes that came at a certain time and returns the events they complete.
    public mutating func decode(_ bytes: some Sequence<UInt8>, at now: Instant) -> [InputEvent] {
        pending.append(contentsOf: bytes)
        lastByte = now
        return takeEvents()
    }

    /// When ``expire(at:)`` is to be called, because an Esc or a broken sequence has waited long enough.
    public var deadline: Instant? {
        guard let lastByte else { return nil }
        if paste != nil { return lastByte + Self.pasteDelay }
        if pending.isEmpty { return nil }
        return lastByte + (pending == [Byte.escape] ? Self.escapeDelay : Self.sequenceDelay)
    }

    /// Stops waiting for the rest of a sequence if its deadline is over, and returns what its beginning means alone.
    public mutating func expire(at now: Instant) -> [InputEvent] {
        guard let deadline, deadline <= now else { return [] }
        if let paste {
            self.paste = nil
            return [.paste(Self.text(ofPaste: paste))]
        }
        defer { pending = [] }
        return meaningOfPendingBytes()
    }

    /// Takes as many events from the pending bytes as they complete.
    private mutating func takeEvents() -> [InputEvent] {
        var events: [InputEvent] = []
        var rest = pending[...]
        while !rest.isEmpty {
            if paste != nil {
                guard let event = continuePaste(with: &rest) else { break }
                events.append(event)
                continue
            }
            let step = step(through: rest)
            guard step.count > 0 else { break }
            rest.removeFirst(step.count)
            if let event = step.event { events.append(event) }
        }
        pending = Array(rest)
        return events
    }

    /// Returns what the beginning of a sequence means whose rest never came.
    private func meaningOfPendingBytes() -> [InputEvent] {
        guard pending.first == Byte.escape else { return [.key(.character("\u{FFFD}"))] }
        if pending.count == 1 { return [.key(.escape)] }
        if pending.count == 2, pending[1] < 0x80 { return [.key(.alt(Character(Unicode.Scalar(pending[1]))))] }
        return []
    }
}
