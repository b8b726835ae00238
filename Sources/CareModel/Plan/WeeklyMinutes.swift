/// The minutes of service that a plan prescribes for each weekday.
public struct WeeklyMinutes: Hashable, Sendable {
    private var byWeekday: [Minutes]

    /// Creates a week without prescribed service.
    public init() {
        byWeekday = Array(repeating: .zero, count: 7)
    }

    /// The minutes of a weekday.
    public subscript(weekday: Weekday) -> Minutes {
        get { byWeekday[weekday.position] }
        set { byWeekday[weekday.position] = newValue }
    }

    /// The minutes of the whole week.
    public var total: Minutes {
        byWeekday.reduce(.zero, +)
    }
}

extension WeeklyMinutes: ExpressibleByDictionaryLiteral {
    /// Creates a week from the weekdays that have service.
    public init(dictionaryLiteral elements: (Weekday, Minutes)...) {
        self.init()
        for (weekday, minutes) in elements {
            self[weekday] = minutes
        }
    }
}

extension WeeklyMinutes: Codable {
    /// Reads seven numbers, Monday first.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let minutes = try container.decode([Minutes].self)
        guard minutes.count == 7 else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a week has seven days")
        }
        byWeekday = minutes
    }

    /// Writes seven numbers, Monday first.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(byWeekday)
    }
}
