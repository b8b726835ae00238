/// A day of the week.
public enum Weekday: String, Codable, Hashable, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Creates the weekday that comes `position` days after Monday; `position` is 0 to 6.
    init(position: Int) {
        self = Self.allCases[position]
    }

    /// How many days after Monday the weekday comes, 0 to 6.
    public var position: Int {
        switch self {
        case .monday: 0
        case .tuesday: 1
        case .wednesday: 2
        case .thursday: 3
        case .friday: 4
        case .saturday: 5
        case .sunday: 6
        }
    }

    /// The place of the weekday in a week that starts on `start`, 0 to 6.
    public func position(inWeekStartingOn start: Weekday) -> Int {
        (position - start.position + 7) % 7
    }

    /// The three-letter form of a bundle, such as `mon`.
    public var code: String {
        String(rawValue.prefix(3))
    }

    /// Creates a weekday from `mon` or `monday`, in any case.
    public init?(code: String) {
        let folded = code.lowercased()
        guard let match = Self.allCases.first(where: { $0.rawValue == folded || $0.code == folded }) else { return nil }
        self = match
    }

    /// The three-letter name for people, such as `Mon`.
    public var shortName: String {
        rawValue.prefix(1).uppercased() + rawValue.dropFirst().prefix(2)
    }

    /// The whole name for people, such as `Monday`.
    public var name: String {
        rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
}
