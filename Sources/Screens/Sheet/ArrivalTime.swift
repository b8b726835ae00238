import CareModel

/// Reads when somebody came or left, as people type it: minutes (`20`) or the time (`920`, `9:20`).
///
/// Three digits are always a time, so that a time that is typed wrong never counts as hours of lateness.
struct ArrivalTime {
    /// When the session starts.
    let start: LocalTime
    /// When it ends.
    let end: LocalTime
    /// The minutes that somebody who is there throughout is credited with.
    let scheduled: Minutes
    /// Whether the end is cut off, and not the beginning.
    let isLeaving: Bool

    init(_ sheet: SessionTimes, isLeaving: Bool) {
        start = sheet.start
        end = sheet.end
        scheduled = sheet.scheduled
        self.isLeaving = isLeaving
    }

    /// When somebody came or left.
    /// - Throws: ``Unreadable`` with the sentence that says what would be right.
    func time(from text: String) throws(Unreadable) -> LocalTime {
        let digits = text.filter { $0 != ":" }
        guard !digits.isEmpty, digits.allSatisfy(\.isWholeNumber), digits.count <= 4, let number = Int(digits) else {
            throw Unreadable(sentence: "Type minutes such as 20, or the time such as \(example).")
        }
        guard digits.count <= 2 else {
            guard let at = time(hour: number / 100, minute: number % 100) else {
                throw Unreadable(sentence: "Type a time from \(start.time) to \(end.time), or minutes such as 20.")
            }
            return at
        }
        let most = min(scheduled.count, 99)
        guard (0...most).contains(number) else {
            throw Unreadable(sentence: "Type 0 to \(most) minutes, or a time from \(start.time) to \(end.time).")
        }
        return isLeaving ? end.advanced(byMinutes: -number) : start.advanced(byMinutes: number)
    }

    /// The time of somebody who comes or goes twenty minutes off, as an example.
    var example: TimeOfDay {
        (isLeaving ? end.advanced(byMinutes: -20) : start.advanced(byMinutes: 20)).time
    }

    /// When somebody comes or goes at a moment, rounded down to five minutes.
    func time(at now: LocalTime) -> LocalTime {
        min(max(now.advanced(byMinutes: -(now.time.minute % 5)), start), end)
    }

    /// A time on the clock that lies in the session, after midnight too.
    ///
    /// Times of a twelve-hour clock are read as the afternoon where only that lies in the session.
    private func time(hour: Int, minute: Int) -> LocalTime? {
        guard let time = TimeOfDay(hour: hour, minute: minute) else { return nil }
        let times = [time, time.advancedByHalfADay].compactMap { $0 }
        return times.flatMap { time in [start.day, end.day].map { LocalTime($0, time) } }
            .first { start <= $0 && $0 <= end }
    }

    /// Text that is neither minutes nor a time in the session.
    struct Unreadable: Error, Hashable {
        let sentence: String
    }
}

extension TimeOfDay {
    /// The same time in the afternoon, for a time of the morning that is written with twelve hours: 125 is 13:25.
    fileprivate var advancedByHalfADay: TimeOfDay? {
        hour <= 12 ? TimeOfDay(hour: hour % 12 + 12, minute: minute) : nil
    }
}

/// When a session starts and ends, and what it credits.
struct SessionTimes: Hashable, Sendable {
    let start: LocalTime
    let end: LocalTime
    let scheduled: Minutes
    /// Minutes at either end that somebody may miss and still be called present; what is credited is exact all the same.
    let grace: Minutes
}
