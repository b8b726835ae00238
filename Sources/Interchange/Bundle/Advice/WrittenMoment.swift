internal import CareModel

/// A date, a time of day or both, in another form than that of a bundle, and what they may mean.
struct WrittenMoment {
    /// The dates it may mean; of two, the one with the day before the month comes first.
    private(set) var days: [Day] = []
    /// The time of day, to the minute.
    private(set) var time: TimeOfDay?
    /// Whether it is the number by which a spreadsheet keeps a date.
    private(set) var isSerial = false
    /// Whether it names a time zone.
    private(set) var namesZone = false

    /// Reads a short text, or returns `nil` when it isn't made up of a date's and a time's pieces.
    init?(_ text: String) {
        guard text.utf8.count <= 40, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        if readSerial(text) { return }
        guard let colon = text.firstIndex(of: ":") else {
            days = WrittenDate.days(text[...])
            if days.isEmpty { return nil }
            return
        }
        let hour = text[..<colon].reversed().prefix { $0.isNumber }.count
        let start = text.index(colon, offsetBy: -hour)
        guard readTime(text[start...]) else { return nil }
        var date = text[..<start]
        while let last = date.last, " Tt,".contains(last) { date.removeLast() }
        guard !date.isEmpty else { return }
        days = WrittenDate.days(date)
        if days.isEmpty { return nil }
    }

    /// Reads the number by which a spreadsheet keeps a moment: days since 30 December 1899, and a fraction for the
    /// time.
    private mutating func readSerial(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }), let value = Double(text) else {
            return false
        }
        let minutes = Int((value * 1440).rounded())
        // Four digits are a year rather than a number of days, and no programme keeps dates before 1927.
        let isDate = parts[0].count == 5 && value >= 10_000
        guard isDate || (parts.count == 2 && value < 1) else { return false }
        if isDate { days = [Day(number: minutes / 1440 - 25_569)] }
        if parts.count == 2 { time = TimeOfDay(minutes: minutes % 1440) }
        isSerial = true
        return true
    }

    /// Reads a time such as `9:00`, `09:00:30.5`, `9:00 PM` or `09:00+05:00`.
    private mutating func readTime(_ text: Substring) -> Bool {
        var rest = text.uppercased().filter { $0 != " " }[...]
        func number(_ digits: Substring) -> Int? { digits.count <= 2 ? Int(asciiDigits: digits.utf8) : nil }
        func take(while isWanted: (Character) -> Bool) -> Substring {
            let part = rest.prefix(while: isWanted)
            rest.removeFirst(part.count)
            return part
        }
        guard var hour = number(take(while: \.isNumber)), rest.popFirst() == ":",
            let minute = number(take(while: \.isNumber))
        else { return false }
        if rest.first == ":" {
            rest.removeFirst()
            guard number(take(while: \.isNumber)) != nil else { return false }
            if rest.first == "." { _ = take { $0 == "." || $0.isNumber } }
        }
        let half = take { "APM.".contains($0) }.filter { $0 != "." }
        if half == "AM" || half == "PM" {
            guard (1...12).contains(hour) else { return false }
            hour = hour % 12 + (half == "PM" ? 12 : 0)
        } else if !half.isEmpty {
            return false
        }
        namesZone = !rest.isEmpty
        guard rest.isEmpty || rest == "Z" || rest.allSatisfy({ "+-:0123456789".contains($0) }) else { return false }
        time = TimeOfDay(hour: hour, minute: minute)
        return time != nil
    }
}
