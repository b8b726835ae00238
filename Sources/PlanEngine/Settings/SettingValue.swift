public import CareModel

/// What a setting is set to.
public enum SettingValue: Hashable, Sendable {
    /// A whole number.
    case whole(Int)
    /// On or off.
    case isOn(Bool)
    /// A day of the week.
    case weekday(Weekday)
    /// Some of the services.
    case services(Set<Service>)

    /// The value as it is kept: `6`, `on`, `wednesday`, `group;education`, `none`.
    public var text: String {
        switch self {
        case .whole(let number): "\(number)"
        case .isOn(let isOn): isOn ? "on" : "off"
        case .weekday(let weekday): weekday.rawValue
        case .services(let services):
            services.isEmpty ? "none" : Self.listed(services).map(\.rawValue).joined(separator: ";")
        }
    }

    /// The value as people read it, without its unit.
    public var words: String {
        switch self {
        case .whole, .isOn: text
        case .weekday(let weekday): weekday.name
        case .services(let services):
            services.count > Service.allCases.count / 2
                ? (["all"] + Self.listed(Set(Service.allCases).subtracting(services)).map { "but \($0.name)" })
                    .joined(separator: " ")
                : services.isEmpty ? "none" : Self.listed(services).map(\.name).joined(separator: ", ")
        }
    }

    private static func listed(_ services: Set<Service>) -> [Service] {
        Service.allCases.filter(services.contains)
    }
}
