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
    /// Creates a wall-clock time that a test writes down.
    public init(stringLiteral text: String) {
        guard let time = LocalTime(text) else { preconditionFailure("not a day and time: \(text)") }
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
