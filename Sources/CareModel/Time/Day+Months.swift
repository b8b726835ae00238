extension Day {
    /// The days of the calendar month that the day lies in.
    public var month: ClosedRange<Day> {
        let (year, month, day) = parts
        let first = advanced(by: 1 - day)
        return first...first.advanced(by: Day.length(ofMonth: month, year: year) - 1)
    }

    /// The same day of a month `count` months later, or that month's last day where it is shorter.
    public func addingMonths(_ count: Int) -> Day {
        var first = month.lowerBound
        for _ in 0..<abs(count) {
            first = count > 0 ? first.month.upperBound.advanced(by: 1) : first.advanced(by: -1).month.lowerBound
        }
        return min(first.advanced(by: parts.day - 1), first.month.upperBound)
    }

    /// The month and the year for people, such as `Nov 2026`.
    public var monthAndYear: String {
        "\(dayAndMonth.suffix(3)) \(parts.year)"
    }
}
