import Dispatch
import TerminalUI
import Testing

@testable import Screens

struct BackgroundTests {
    @Test("lets work begin after the first picture, not before")
    func waitsForTheFirstPicture() {
        let background = Background(mailbox: Mailbox(waker: Waker {}))
        let done = DispatchSemaphore(value: 0)
        background.start { _ in done.signal() }
        // Only time can show that something doesn't happen.
        #expect(done.wait(timeout: .now() + .milliseconds(50)) == .timedOut)
        background.begin()
        done.wait()
        background.start { _ in done.signal() }
        done.wait()
    }
}
