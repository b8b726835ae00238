extension Day {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The day of the month and the month, such as `06 Nov`; always six characters, so that columns align.
    public var dayAndMonth: String {
        let (_, month, day) = parts
        return "\(day < 10 ? "0" : "")\(day) \(Self.months[month - 1])"
    }

    /// The weekday, the day and the month, such as `Fri 06 Nov`; always ten characters.
    public var weekdayAndDate: String {
        "\(weekday.shortName) \(dayAndMonth)"
    }

    /// The whole date for people, such as `06 Nov 2026`.
    public var withYear: String {
        "\(dayAndMonth) \(parts.year)"
    }

    /// The number of whole years from this day to another, as an age is counted.
    public func years(until other: Day) -> Int {
        let (year, month, day) = parts
        let (otherYear, otherMonth, otherDay) = other.parts
        return otherYear - year - ((otherMonth, otherDay) < (month, day) ? 1 : 0)
    }
}
