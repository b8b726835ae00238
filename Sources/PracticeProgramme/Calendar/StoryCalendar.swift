import CareModel

/// The days of the story, counted from its today as a counselor counts them: so many weeks ago, on a weekday.
struct StoryCalendar: Sendable {
    /// How many whole weeks before the current one the story begins.
    static let weeks = 16

    /// The day for which the story is told.
    let today: Day
    private let monday: Day

    init(today: Day) {
        self.today = today
        monday = Week(containing: today, startingOn: .monday).firstDay
    }

    /// The first day of the story.
    var firstDay: Day { day(.monday, weeksAgo: Self.weeks) }

    /// The last day with planned sessions, the end of next week.
    var lastDay: Day { day(.sunday, weeksAgo: -1) }

    /// The day on which the programme was closed.
    var closedDay: Day { day(.wednesday, weeksAgo: 6) }

    /// A weekday of the week that lies `weeksAgo` weeks before the current one.
    func day(_ weekday: Weekday, weeksAgo: Int) -> Day {
        monday.advanced(by: weekday.position - 7 * weeksAgo)
    }

    /// How many weeks before the current one a day's week lies.
    func weeksAgo(_ day: Day) -> Int {
        Week(containing: day, startingOn: .monday).firstDay.distance(to: monday) / 7
    }

    /// The day that lies `count` days before today.
    func daysAgo(_ count: Int) -> Day {
        today.advanced(by: -count)
    }

    /// The latest day from Monday to Friday that lies at least `count` days before today.
    func workday(daysAgo count: Int) -> Day {
        let day = daysAgo(count)
        return day.advanced(by: -max(0, day.weekday.position - 4))
    }

    /// Tells whether a day is over.
    func isPast(_ day: Day) -> Bool {
        day < today
    }

    /// The days from `first` to `last` that fall on a weekday.
    func days(_ weekday: Weekday, from first: Day, to last: Day) -> StrideTo<Day> {
        let ahead = (weekday.position - first.weekday.position + 7) % 7
        return stride(from: first.advanced(by: ahead), to: last.advanced(by: 1), by: 7)
    }
}
