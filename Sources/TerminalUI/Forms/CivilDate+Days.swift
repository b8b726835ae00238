extension CivilDate {
    /// The days since 1 March of the year 0; two dates' difference is the days between them.
    ///
    /// A year that begins in March ends with its leap day, which makes the count a plain formula.
    var dayNumber: Int {
        let (shiftedYear, shiftedMonth) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
            + (153 * shiftedMonth + 2) / 5 + day - 1
    }

    /// Returns the date some days later, or earlier if negative, or `nil` outside the years 1 to 9999.
    public func adding(days: Int) -> CivilDate? {
        let (number, overflow) = dayNumber.addingReportingOverflow(days)
        guard !overflow, 306...3_652_364 ~= number else { return nil }
        var shiftedYear = number * 400 / 146_097
        while Self.daysBefore(shiftedYear + 1) <= number { shiftedYear += 1 }
        while Self.daysBefore(shiftedYear) > number { shiftedYear -= 1 }
        let dayOfYear = number - Self.daysBefore(shiftedYear)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return shiftedMonth < 10
            ? CivilDate(year: shiftedYear, month: shiftedMonth + 3, day: day)
            : CivilDate(year: shiftedYear + 1, month: shiftedMonth - 9, day: day)
    }

    /// Returns the days from another date to this one, negative if this one is earlier.
    public func days(since other: CivilDate) -> Int {
        dayNumber - other.dayNumber
    }

    /// The day of the week.
    public var weekday: DayOfWeek {
        // 1 March of the year 0 was a Wednesday.
        DayOfWeek.allCases[(dayNumber + 2) % 7]
    }

    /// The day the way it is said: `Fri 20 Nov`.
    public var spoken: String {
        "\(weekday.shortName) \(day) \(Self.monthNames[month - 1])"
    }

    private static func daysBefore(_ shiftedYear: Int) -> Int {
        365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
    }

    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
