/// A time on the programme's wall clock, to the minute.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0 to 1439.
    public let minutes: Int

    /// Creates a time, or `nil` when `minutes` isn't within one day.
    public init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Creates a time from its parts, or `nil` when a clock has no such time.
    public init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    /// The hour, 0 to 23.
    public var hour: Int { minutes / 60 }

    /// The minute of the hour, 0 to 59.
    public var minute: Int { minutes % 60 }

    /// Compares two times of one day.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.minutes < right.minutes
    }
}

extension TimeOfDay: CustomStringConvertible, LosslessStringConvertible {
    /// Creates a time from text such as `09:00`, the only form that is accepted.
    public init?(_ text: String) {
        var text = text
        guard let time = text.withUTF8({ TimeOfDay(utf8: $0) }) else { return nil }
        self = time
    }

    init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
            let hour = Int(digits: bytes[0..<2]), let minute = Int(digits: bytes[3..<5])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// The time as `09:00`.
    public var description: String {
        String(unsafeUninitializedCapacity: 5) { bytes in
            bytes.initialize(repeating: UInt8(ascii: ":"))
            bytes.write(hour, digits: 2, at: 0)
            bytes.write(minute, digits: 2, at: 3)
            return 5
        }
    }
}

extension TimeOfDay: Codable {
    /// Reads a time written as `09:00`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = TimeOfDay(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time: \(text)")
        }
        self = time
    }

    /// Writes the time as `09:00`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
