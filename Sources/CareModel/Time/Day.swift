/// A civil date, such as the day of a session or of a specimen, without a time zone.
///
/// A day is never an instant: it doesn't move when a clock or a zone changes. It is kept as the number of days since
/// 1 January 1970 in the proleptic Gregorian calendar, so that windows such as "the 28 days ending today" are plain
/// arithmetic.
public struct Day: Hashable, Sendable {
    /// The number of days since 1 January 1970; negative before it.
    public let number: Int

    /// Creates the day that lies `number` days after 1 January 1970.
    public init(number: Int) {
        self.number = number
    }

    /// Creates a day from its parts, or `nil` when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// The days since the epoch of a date that is known to exist, counted in whole 400-year eras from 1 March of year 0.
    private init(uncheckedYear: Int, month: Int, day: Int) {
        let year = month <= 2 ? uncheckedYear - 1 : uncheckedYear
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// The number of days in a month.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The year, month and day of the month.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        Weekday(position: (number % 7 + 10) % 7)
    }

    /// The `count` days that end with this one, this one included.
    public func window(_ count: Int) -> ClosedRange<Day> {
        advanced(by: 1 - count)...self
    }
}

extension Day: Strideable {
    /// The number of days from this day to another one.
    public func distance(to other: Day) -> Int {
        other.number - number
    }

    /// The day that lies `count` days later.
    public func advanced(by count: Int) -> Day {
        Day(number: number + count)
    }
}

extension Day: CustomStringConvertible, LosslessStringConvertible {
    /// Creates a day from text such as `2026-11-20`, the only form that is accepted.
    public init?(_ text: String) {
        var text = text
        guard let day = text.withUTF8({ Day(utf8: $0) }) else { return nil }
        self = day
    }

    /// Creates a day from the UTF-8 bytes of text such as `2026-11-20`.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7]),
            let day = Int(digits: bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day as `2026-11-20`.
    public var description: String {
        let (year, month, day) = parts
        return String(unsafeUninitializedCapacity: 10) { bytes in
            bytes.initialize(repeating: UInt8(ascii: "-"))
            bytes.write(year, digits: 4, at: 0)
            bytes.write(month, digits: 2, at: 5)
            bytes.write(day, digits: 2, at: 8)
            return 10
        }
    }
}

extension Day: Codable {
    /// Reads a day written as `2026-11-20`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
        }
        self = day
    }

    /// Writes the day as `2026-11-20`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
