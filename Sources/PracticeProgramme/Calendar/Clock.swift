import CareModel

/// A time on the wall clock that a timetable writes down, such as `Clock(9, 30)`.
struct Clock: Hashable, Sendable {
    /// Minutes since midnight.
    let minutes: Int

    init(_ hour: Int, _ minute: Int = 0) {
        minutes = hour * 60 + minute
    }

    /// The time as a group's record has it.
    var timeOfDay: TimeOfDay? { TimeOfDay(minutes: minutes) }

    /// The time on a day.
    func on(_ day: Day) -> LocalTime {
        LocalTime(minutes: day.number * 1440 + minutes)
    }

    /// The time when something that starts now and lasts so long is over.
    func after(_ length: Minutes) -> Clock {
        Clock(0, minutes + length.count)
    }
}
