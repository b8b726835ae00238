/// Seven days from the programme's first weekday, the unit in which hours are prescribed and reviewed.
public struct Week: Hashable, Sendable {
    /// The first day of the week.
    public let firstDay: Day

    /// Creates the week that contains a day, when weeks start on `start`.
    public init(containing day: Day, startingOn start: Weekday) {
        firstDay = day.advanced(by: -day.weekday.position(inWeekStartingOn: start))
    }

    /// The last day of the week.
    public var lastDay: Day { firstDay.advanced(by: 6) }

    /// The seven days.
    public var days: ClosedRange<Day> { firstDay...lastDay }

    /// The week `count` weeks later.
    public func advanced(by count: Int) -> Week {
        Week(firstDay: firstDay.advanced(by: 7 * count))
    }

    private init(firstDay: Day) {
        self.firstDay = firstDay
    }
}
