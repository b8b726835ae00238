import CareModel
import CareTesting

/// Days on which the story must hold: every weekday, the turn of the year, a leap day, and days on which the clock is set.
enum Todays {
    static let all: [Day] = [
        // A week
        "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22",
        // The turn of the year, on a Thursday and a Friday, and on a Saturday and a Sunday
        "2026-12-31", "2027-01-01", "2022-12-31", "2023-01-01",
        // Around leap days, and the same days without one
        "2028-02-28", "2028-02-29", "2028-03-01", "2024-02-29", "2027-02-28", "2027-03-01",
        // The clock is set forward and back, and the day after
        "2026-03-08", "2026-03-09", "2026-11-01", "2026-11-02", "2027-03-14", "2027-11-07",
    ]

    /// A few of them, for what takes longer.
    static let some: [Day] = ["2026-11-18", "2026-11-22", "2027-01-01", "2028-02-29", "2026-11-01"]

    /// A workday and a Sunday, for what takes a case file each.
    static let two: [Day] = ["2026-11-18", "2026-11-22"]

    /// A day of every week of a leap year, the weekday moving on, with the leap day and the days on which the clock is set.
    static let year: [Day] =
        stride(from: "2028-01-04" as Day, to: "2029-01-04", by: 8) + ["2028-03-12", "2028-11-05"]
}
