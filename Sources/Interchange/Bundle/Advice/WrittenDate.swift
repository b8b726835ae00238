internal import CareModel

/// The dates that a text in another form may mean.
enum WrittenDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// The dates that a text may mean, none when it is no date; of two, the one with the day before the month comes
    /// first.
    static func days(_ text: Substring) -> [Day] {
        var pieces = text.lowercased().split { " /.-,".contains($0) }.map(String.init)
        if let first = pieces.first, Weekday(code: first) != nil { pieces.removeFirst() }
        if pieces.count == 1, pieces[0].utf8.count == 8 { return compact(pieces[0]) }
        guard pieces.count == 3 else { return [] }
        if let place = pieces.firstIndex(where: { month(named: $0) != nil }) {
            let month = month(named: pieces.remove(at: place)) ?? 0
            return [pieces[0].utf8.count == 4 ? day(pieces[0], month, pieces[1]) : day(pieces[1], month, pieces[0])]
                .compactMap(\.self)
        }
        guard let middle = number(pieces[1]) else { return [] }
        if pieces[0].utf8.count == 4 { return [day(pieces[0], middle, pieces[2])].compactMap(\.self) }
        guard let first = number(pieces[0]) else { return [] }
        let dayFirst = day(pieces[2], middle, pieces[0])
        let monthFirst = day(pieces[2], first, pieces[1])
        let days = [dayFirst, monthFirst == dayFirst ? nil : monthFirst].compactMap(\.self)
        return days.isEmpty && pieces[2].utf8.count == 2 ? [day(pieces[0], middle, pieces[2])].compactMap(\.self) : days
    }

    /// A date written as `20261120`.
    private static func compact(_ text: String) -> [Day] {
        guard let number = Int(asciiDigits: text.utf8) else { return [] }
        return [Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)].compactMap(\.self)
    }

    private static func day(_ year: String, _ month: Int, _ day: String) -> Day? {
        guard let day = number(day), let number = Int(asciiDigits: year.utf8) else { return nil }
        switch year.utf8.count {
        case 4: return Day(year: number, month: month, day: day)
        // Two digits are read as spreadsheets read them, with 1930 to 2029 as the hundred years that are meant.
        case 2: return Day(year: number + (number < 30 ? 2000 : 1900), month: month, day: day)
        default: return nil
        }
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.count <= 2 ? Int(asciiDigits: text.utf8) : nil
    }

    private static func month(named name: String) -> Int? {
        guard let place = months.firstIndex(where: { name.hasPrefix($0) }) else { return nil }
        return monthNames[place].hasPrefix(name) || (name == "sept") ? place + 1 : nil
    }
}
