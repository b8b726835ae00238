import CareModel
import CareTesting
import CaseStore
import Synchronization

/// A clock that stands still until a test moves it; the programme of the tests lives in UTC.
final class MovableClock: Sendable {
    private let now: Mutex<LocalTime>

    init(_ time: LocalTime = "2026-11-20T13:00") {
        now = Mutex(time)
    }

    /// The clock as a case file wants it.
    var clock: CaseClock {
        CaseClock { [self] in Instant(milliseconds: Int64(now.withLock(\.minutes)) * 60_000) }
    }

    /// Moves the clock to a time.
    func move(to time: LocalTime) {
        now.withLock { $0 = time }
    }

    /// Moves the clock to a day, in the early afternoon.
    func move(to day: Day) {
        move(to: day.at("13:00"))
    }

    /// Lets some minutes pass.
    func pass(minutes: Int) {
        now.withLock { $0 = $0.advanced(byMinutes: minutes) }
    }
}
