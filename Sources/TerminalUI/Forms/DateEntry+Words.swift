extension DateEntry {
    /// What to say about a day that no calendar has.
    static let noSuchDay = EntryError("There is no such day.")

    /// Returns what to say about a text that is no date at all.
    static func looksDifferent(_ word: String) -> EntryError {
        word.hasISOForm ? noSuchDay : EntryError("Type a date such as t, y, mon, 11/20 or 2026-11-20.")
    }

    /// Returns the days from today of `t`, `y`, `+3` or `-1`.
    static func relativeDays(_ word: String) -> Int? {
        switch word {
        case "t", "today": return 0
        case "y", "yesterday": return -1
        case "tomorrow": return 1
        default:
            guard let sign = word.first, sign == "+" || sign == "-" else { return nil }
            return number(word.dropFirst()).map { sign == "-" ? -$0 : $0 }
        }
    }

    /// Returns the weekday whose name begins with at least three letters.
    static func weekday(_ word: String) -> DayOfWeek? {
        word.count >= 3 ? DayOfWeek.allCases.first { $0.name.hasPrefix(word) } : nil
    }

    /// Returns a number of at most five digits and nothing else.
    static func number(_ text: Substring) -> Int? {
        1...5 ~= text.count && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
    }
}

extension String {
    /// Whether the text looks like `2026-02-30`, be there such a day or not.
    fileprivate var hasISOForm: Bool {
        split(separator: "-").map(\.count) == [4, 2, 2] && allSatisfy { $0.isASCIIDigit || $0 == "-" }
    }
}
