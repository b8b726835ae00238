import Synchronization
import TerminalUI
import Testing

@Suite struct MailboxTests {
    /// Counts from any thread.
    private final class Counter: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func add() { count.withLock { $0 += 1 } }
    }

    @Test func messagesComeOutInOrderAndOnce() {
        let mailbox = Mailbox<Int>(waker: Waker {})
        for number in 1...3 { mailbox.post(number) }
        #expect(mailbox.drain() == [1, 2, 3])
        #expect(mailbox.drain() == [])
    }

    @Test func everyPostWakesTheLoop() async {
        let wakes = Counter()
        let mailbox = Mailbox<Int>(waker: Waker { wakes.add() })
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<50 { group.addTask { mailbox.post(number) } }
        }
        #expect(mailbox.drain().sorted() == Array(0..<50))
        #expect(wakes.value == 50)
    }
}
