import CareModel
import CareTesting

extension Day {
    /// The day on which the tests work: a Friday, in the week of Monday 2026-11-16.
    static let today: Day = "2026-11-20"
    /// The Monday of that week.
    static let monday: Day = "2026-11-16"

    /// The day that lies `count` days later.
    static func + (day: Day, count: Int) -> Day {
        day.advanced(by: count)
    }

    /// The day that lies `count` days earlier.
    static func - (day: Day, count: Int) -> Day {
        day.advanced(by: -count)
    }

    /// A time on the day.
    func at(_ time: TimeOfDay) -> LocalTime {
        LocalTime(self, time)
    }
}
