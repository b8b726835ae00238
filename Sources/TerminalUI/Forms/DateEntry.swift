/// Reads dates the way people type them, from today's point of view.
///
/// Understood: `t` today, `y` yesterday, `+3` and `-1` days from today, `mon` a weekday, `11/20` month and day,
/// the one closest to today, `11/20/2026`, `20` a day of a month, `eow` the Sunday that ends the week, `2026-11-20`. Today itself counts as a match
/// in both directions.
public struct DateEntry: Sendable {
    /// The day that `t` means.
    public let today: CivilDate
    /// Where weekdays and dates without a year are looked for.
    public let direction: DateDirection

    /// Creates a reader.
    public init(today: CivilDate, direction: DateDirection) {
        self.today = today
        self.direction = direction
    }

    /// Returns the date that a text means.
    /// - Throws: `EntryError` with a sentence for the person who typed.
    public func date(from text: String) throws(EntryError) -> CivilDate {
        let word = text.trimmingSpaces.lowercased()
        if let days = Self.relativeDays(word), let date = today.adding(days: days) { return date }
        if let date = CivilDate(iso: word) { return date }
        if let weekday = Self.weekday(word) { return try nearest { $0.weekday == weekday } }
        if word == "eow" { return try nearest { $0.weekday == .sunday } }
        let numbers = word.split(separator: "/", omittingEmptySubsequences: false).map(Self.number)
        switch (numbers.count, numbers.first ?? nil, numbers.dropFirst().first ?? nil, numbers.last ?? nil) {
        case (1, let day?, _, _):
            return try nearest { $0.day == day }
        case (2, let month?, let day?, _):
            return try nearest(bothWays: true) { $0.month == month && $0.day == day }
        case (3, let month?, let day?, let year?):
            guard let date = CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day) else {
                throw Self.noSuchDay
            }
            // A short year of a field that looks back lies in the last hundred years: 88 is 1988.
            guard year < 100, direction == .back, date.days(since: today) > 366,
                let earlier = CivilDate(year: 1900 + year, month: month, day: day)
            else { return date }
            return earlier
        default:
            throw Self.looksDifferent(word)
        }
    }

    /// Returns the day in words, and how far it is from today: `Mon 16 Nov, 3 days ago`.
    public func echo(_ date: CivilDate) -> String {
        let day = date.year == today.year ? date.spoken : "\(date.spoken) \(date.year)"
        return "\(day), \(distance(to: date))"
    }

    private func distance(to date: CivilDate) -> String {
        switch date.days(since: today) {
        case 0: "today"
        case 1: "tomorrow"
        case -1: "yesterday"
        // Nobody counts the days since somebody was born.
        case let days where abs(days) > 730: years(to: date)
        case let days where days > 0: "in \(days) days"
        case let days: "\(-days) days ago"
        }
    }

    /// The whole years to or from a date, as ages are counted.
    private func years(to date: CivilDate) -> String {
        let (earlier, later) = date < today ? (date, today) : (today, date)
        let isBeforeTheDay = (later.month, later.day) < (earlier.month, earlier.day)
        let years = later.year - earlier.year - (isBeforeTheDay ? 1 : 0)
        return date < today ? "\(years) years ago" : "in \(years) years"
    }

    /// Returns the first matching day from today on in the field's direction, within the eight years between leap days.
    ///
    /// Looking both ways, the closest day wins, and the field's direction where two are as close.
    private func nearest(
        bothWays: Bool = false,
        _ matches: (CivilDate) -> Bool
    ) throws(EntryError) -> CivilDate {
        let step = direction == .forward ? 1 : -1
        for distance in 0...(8 * 366) {
            for days in bothWays ? [distance * step, -distance * step] : [distance * step] {
                if let date = today.adding(days: days), matches(date) { return date }
            }
        }
        throw Self.noSuchDay
    }
}
