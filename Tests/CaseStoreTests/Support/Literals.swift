public import CareModel

// Tests write values as facts: `let day: Day = "2026-11-20"`. A literal that isn't one is the author's mistake.

extension Day: ExpressibleByStringLiteral {
    /// Creates a day that a test writes down.
    public init(stringLiteral text: String) {
        guard let day = Day(text) else { preconditionFailure("not a day: \(text)") }
        self = day
    }
}

extension LocalTime: ExpressibleByStringLiteral {
    /// Creates a time that a test writes down.
    public init(stringLiteral text: String) {
        guard let time = LocalTime(text) else { preconditionFailure("not a time: \(text)") }
        self = time
    }
}

extension TimeOfDay: ExpressibleByStringLiteral {
    /// Creates a time of day that a test writes down.
    public init(stringLiteral text: String) {
        guard let time = TimeOfDay(text) else { preconditionFailure("not a time: \(text)") }
        self = time
    }
}

extension MeasuredNumber: ExpressibleByStringLiteral {
    /// Creates a measured number that a test writes down.
    public init(stringLiteral text: String) {
        guard let number = MeasuredNumber(text) else { preconditionFailure("not a number: \(text)") }
        self = number
    }
}

extension RecordID: ExpressibleByStringLiteral {
    /// Creates an identifier that a test writes down.
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension Day {
    /// The day on which the tests work: a Friday, in the week of Monday 2026-11-16.
    static let today: Day = "2026-11-20"
    /// The Monday of that week.
    static let monday: Day = "2026-11-16"

    /// The day that lies `count` days later.
    static func + (day: Day, count: Int) -> Day {
        day.advanced(by: count)
    }

    /// The day that lies `count` days earlier.
    static func - (day: Day, count: Int) -> Day {
        day.advanced(by: -count)
    }

    /// A time on the day.
    func at(_ time: TimeOfDay) -> LocalTime {
        LocalTime(self, time)
    }
}
