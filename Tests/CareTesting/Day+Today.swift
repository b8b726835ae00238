public import CareModel

extension Day {
    /// The day on which most tests work: a Friday, in the week of Monday 2026-11-16.
    public static let today: Day = "2026-11-20"
    /// The Monday of that week.
    public static let monday: Day = "2026-11-16"

    /// The day that lies `count` days later.
    public static func + (day: Day, count: Int) -> Day {
        day.advanced(by: count)
    }

    /// The day that lies `count` days earlier.
    public static func - (day: Day, count: Int) -> Day {
        day.advanced(by: -count)
    }

    /// A time on the day.
    public func at(_ time: TimeOfDay) -> LocalTime {
        LocalTime(self, time)
    }
}
