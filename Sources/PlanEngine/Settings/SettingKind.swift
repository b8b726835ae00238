public import CareModel

/// What a setting may be set to, and which number of the plan engine it is.
public enum SettingKind: Sendable {
    /// A whole number in a range, with its unit.
    case whole(any (WritableKeyPath<RuleSettings, Int> & Sendable), in: ClosedRange<Int>, unit: String)
    /// On or off.
    case isOn(any (WritableKeyPath<RuleSettings, Bool> & Sendable))
    /// A day of the week, which the engine keeps as its place after Monday.
    case weekday(any (WritableKeyPath<RuleSettings, Int> & Sendable))
    /// Some of the services, none of them included.
    case services(any (WritableKeyPath<RuleSettings, Set<Service>> & Sendable))

    /// The value in some settings.
    public func value(in settings: RuleSettings) -> SettingValue {
        switch self {
        case .whole(let path, _, _): .whole(settings[keyPath: path])
        case .isOn(let path): .isOn(settings[keyPath: path])
        case .weekday(let path): .weekday(Weekday.allCases[min(6, max(0, settings[keyPath: path]))])
        case .services(let path): .services(settings[keyPath: path])
        }
    }

    /// Reads a value as it is kept, or answers `nil` when the setting can't be set to it.
    public func value(of text: String) -> SettingValue? {
        switch self {
        case .whole(_, let range, _):
            guard let number = Int(text), range.contains(number), "\(number)" == text else { return nil }
            return .whole(number)
        case .isOn: return text == "on" ? .isOn(true) : text == "off" ? .isOn(false) : nil
        case .weekday: return Weekday(rawValue: text).map(SettingValue.weekday)
        case .services:
            let words = text == "none" ? [] : text.split(separator: ";", omittingEmptySubsequences: false)
            let services = words.compactMap { Service(rawValue: String($0)) }
            guard services.count == words.count else { return nil }
            return .services(Set(services))
        }
    }

    /// Puts a value into some settings; one of another kind changes nothing.
    func put(_ value: SettingValue, into settings: inout RuleSettings) {
        switch (self, value) {
        case (.whole(let path, _, _), .whole(let number)): settings[keyPath: path] = number
        case (.isOn(let path), .isOn(let isOn)): settings[keyPath: path] = isOn
        case (.weekday(let path), .weekday(let weekday)): settings[keyPath: path] = weekday.position
        case (.services(let path), .services(let services)): settings[keyPath: path] = services
        default: break
        }
    }

    /// The unit of a whole number, or nothing.
    public var unit: String {
        if case .whole(_, _, let unit) = self { unit } else { "" }
    }

    /// What may be set, in words.
    public var allowed: String {
        switch self {
        case .whole(_, let range, let unit): "\(range.lowerBound) to \(range.upperBound) \(unit)"
        case .isOn: "on or off"
        case .weekday: "a day of the week"
        case .services: "some of the services"
        }
    }
}
