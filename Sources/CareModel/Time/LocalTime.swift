/// A day and a time on the programme's wall clock, such as the start of a session.
///
/// It names what the clock on the wall shows, not an instant; ``ProgrammeZone`` tells how many minutes really pass
/// between two of them.
public struct LocalTime: Hashable, Comparable, Sendable {
    /// Minutes of wall-clock time since the first minute of 1 January 1970.
    public let minutes: Int

    /// Creates a time from the number of wall-clock minutes since the first minute of 1 January 1970.
    public init(minutes: Int) {
        self.minutes = minutes
    }

    /// Creates a time on a day.
    public init(_ day: Day, _ time: TimeOfDay) {
        minutes = day.number * 1440 + time.minutes
    }

    /// The day.
    public var day: Day {
        Day(number: (minutes >= 0 ? minutes : minutes - 1439) / 1440)
    }

    /// The time on that day.
    public var time: TimeOfDay {
        TimeOfDay(unchecked: minutes - day.number * 1440)
    }

    /// The time that the wall clock shows `count` minutes later, when it isn't set in between.
    public func advanced(byMinutes count: Int) -> LocalTime {
        LocalTime(minutes: minutes + count)
    }

    /// Compares two times by what the wall clock shows.
    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        left.minutes < right.minutes
    }
}

extension TimeOfDay {
    /// Creates a time from minutes that are known to lie within a day.
    init(unchecked minutes: Int) {
        self.minutes = minutes
    }
}

extension LocalTime: CustomStringConvertible, LosslessStringConvertible {
    /// Creates a time from text such as `2026-11-20T09:00`, the only form that is accepted.
    public init?(_ text: String) {
        var text = text
        guard let time = text.withUTF8({ LocalTime(utf8: $0) }) else { return nil }
        self = time
    }

    /// Creates a time from the UTF-8 bytes of text such as `2026-11-20T09:00`.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"),
            let day = Day(utf8: UnsafeBufferPointer(rebasing: bytes[0..<10])),
            let time = TimeOfDay(utf8: UnsafeBufferPointer(rebasing: bytes[11..<16]))
        else { return nil }
        self.init(day, time)
    }

    /// The time as `2026-11-20T09:00`.
    public var description: String {
        "\(day)T\(time)"
    }
}

extension LocalTime: Codable {
    /// Reads a time written as `2026-11-20T09:00`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = LocalTime(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date and time: \(text)")
        }
        self = time
    }

    /// Writes the time as `2026-11-20T09:00`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
