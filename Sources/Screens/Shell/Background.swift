public import CareModel
public import CaseStore
import Dispatch
public import TerminalUI

/// Something that work beside the screen has found out.
public enum Delivery: Sendable {
    /// How the programme has been doing.
    case trends(Trends, scope: Scope)
    /// How far the sheets of the week are.
    case weekTally(WeekTally, scope: Scope)
    /// Whose hours of a week are looked at, in order.
    case weekHours(WeekHours, scope: Scope)
    /// How many clients the plan engine still has to look at today.
    case lookedAt(rest: Int)
    /// The sums of units on some days.
    case unitSums([UnitSum], days: ClosedRange<Day>, scope: Scope)
    /// The minutes that were credited on each of some days.
    case monthMinutes([Day: Minutes], days: ClosedRange<Day>, scope: Scope)
    /// The work is done; the sentence says what came of it.
    case said(String)
    /// The work failed; the sentence says why.
    case failed(String)
}

/// Where work that takes longer than a key press is done; what it finds out comes through one mailbox.
public struct Background: Sendable {
    /// Where the findings arrive.
    public let mailbox: Mailbox<Delivery>
    private let run: @Sendable (@escaping @Sendable () -> Void) -> Void
    private let queue: DispatchQueue?

    /// Creates a place for work that delivers to a mailbox; the work runs beside the caller, once it may ``begin()``.
    public init(mailbox: Mailbox<Delivery>) {
        let queue = DispatchQueue(label: "beside the screen", attributes: [.concurrent, .initiallyInactive])
        self.mailbox = mailbox
        self.queue = queue
        run = { queue.async(execute: $0) }
    }

    /// Creates a place for work that `run` does, at once or later.
    public init(mailbox: Mailbox<Delivery>, run: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void) {
        self.mailbox = mailbox
        self.run = run
        queue = nil
    }

    /// Lets the work begin that was started so far, and all that comes.
    ///
    /// It waits for the first picture, which it would only delay: both read the same file. It must be called before the
    /// last of it goes away.
    public func begin() {
        queue?.activate()
    }

    /// Does work beside the screen.
    func start(_ work: @escaping @Sendable (Mailbox<Delivery>) throws -> Void) {
        let mailbox = mailbox
        run {
            do {
                try work(mailbox)
            } catch {
                mailbox.post(.failed(Explanation.sentence(for: error)))
            }
        }
    }
}
