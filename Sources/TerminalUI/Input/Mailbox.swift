import Synchronization

/// The one way from other threads into the loop that owns the screen.
///
/// Work that takes long runs elsewhere and posts its result; the loop, woken up, drains the box and changes its values.
/// Nothing else is shared.
public final class Mailbox<Message: Sendable>: Sendable {
    private let messages = Mutex<[Message]>([])
    private let waker: Waker

    /// Creates a box that wakes the loop through its terminal's waker.
    public init(waker: Waker) {
        self.waker = waker
    }

    /// Leaves a message and wakes the loop; may be called on any thread.
    public func post(_ message: Message) {
        messages.withLock { $0.append(message) }
        waker.wake()
    }

    /// Takes all messages out, oldest first.
    public func drain() -> [Message] {
        messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
