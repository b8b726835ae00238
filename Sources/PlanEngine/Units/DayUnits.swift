public import CareModel

/// A client's units of one code on one day, with the arithmetic that leads to them.
public struct DayUnits: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The code as it stood on the day.
    public let code: BillingCode
    /// The credited minutes that the code counts.
    public let minutes: Minutes
    /// The sessions that they come from.
    public let sessions: Int
    /// The sessions that are long enough by themselves, where a session is the unit.
    public let longEnough: Int
    /// The units before the most that a day may have.
    public let uncapped: Int
    /// Whether one of the sessions was attended by telehealth.
    public let isTelehealth: Bool
    /// The other codes that have units of the same minutes.
    public internal(set) var sharedWith: [String] = []

    /// The units that count.
    public var units: Int { min(uncapped, code.mostUnits ?? uncapped) }

    /// What is written beside the code on this day.
    public var modifier: String? { isTelehealth ? code.telehealthModifier : nil }

    /// The arithmetic in words: `180 of at least 180 minutes: 1 unit`.
    public var words: String {
        var words = "\(basisWords): \(Self.unitWords(uncapped))"
        if let most = code.mostUnits, most < uncapped { words += ", at most \(most) a day: \(Self.unitWords(most))" }
        return words
    }

    private var basisWords: String {
        if code.unit == .session {
            guard let least = code.leastMinutes else { return counted(sessions, "session") }
            return "\(longEnough) of \(counted(sessions, "session")) with at least \(least.count) minutes"
        }
        if let least = code.leastMinutes, code.unit == .day || minutes < least {
            return "\(minutes.count) of at least \(least.count) minutes"
        }
        guard code.unit != .day else { return counted(minutes.count, "minute") }
        let rule = code.rounding == .eightMinutes ? "by the 8-minute rule" : "in whole \(code.unit.name)s"
        return "\(counted(minutes.count, "minute")) \(rule)"
    }

    private static func unitWords(_ units: Int) -> String {
        units == 0 ? "no unit" : counted(units, "unit")
    }
}
