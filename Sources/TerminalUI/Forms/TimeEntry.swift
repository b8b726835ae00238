/// Reads times of day the way people type them.
///
/// Understood: `9` and `9a` for 09:00, `930`, `0930` and `9:30`, `1:30p` and `130p` for 13:30, `now`.
public struct TimeEntry: Sendable {
    /// The time that `now` means.
    public let now: ClockTime

    /// Creates a reader.
    public init(now: ClockTime) {
        self.now = now
    }

    /// Returns the time that a text means.
    /// - Throws: `EntryError` with a sentence for the person who typed.
    public func time(from text: String) throws(EntryError) -> ClockTime {
        var word = text.trimmingSpaces.lowercased()[...]
        if word == "now" || word == "n" { return now }
        if word.hasSuffix("m") { word.removeLast() }
        var half: Character?
        if let last = word.last, last == "a" || last == "p" {
            half = last
            word.removeLast()
        }
        guard let (hour, minute) = Self.numbers(in: String(word).trimmingSpaces) else {
            throw EntryError("Type a time such as 9, 930, 1:30p or now.")
        }
        guard let hour24 = Self.hour(hour, half: half), let time = ClockTime(hour: hour24, minute: minute) else {
            throw EntryError("There is no such time.")
        }
        return time
    }

    /// Returns hour and minute of `9`, `930`, `0930` or `9:30`.
    private static func numbers(in word: String) -> (hour: Int, minute: Int)? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
        if parts.count == 2, 1...2 ~= parts[0].count, parts[1].count == 2 {
            return Int(parts[0]).flatMap { hour in Int(parts[1]).map { (hour, $0) } }
        }
        guard parts.count == 1, 1...4 ~= word.count, let number = Int(word) else { return nil }
        return word.count <= 2 ? (number, 0) : (number / 100, number % 100)
    }

    /// Returns the hour on a clock of 24 hours; noon is 12 p, midnight 12 a.
    private static func hour(_ hour: Int, half: Character?) -> Int? {
        guard let half else { return hour }
        guard 1...12 ~= hour else { return nil }
        return hour % 12 + (half == "p" ? 12 : 0)
    }
}
