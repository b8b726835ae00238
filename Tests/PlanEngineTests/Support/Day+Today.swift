import CareModel
import CareTesting

extension Day {
    /// The day on which most tests ask: a Friday, in the week of Monday 2026-11-16.
    static let today: Day = "2026-11-20"

    /// The day that lies `count` days later.
    static func + (day: Day, count: Int) -> Day {
        day.advanced(by: count)
    }

    /// The day that lies `count` days earlier.
    static func - (day: Day, count: Int) -> Day {
        day.advanced(by: -count)
    }
}
