/// How roles look: which colours and letters a terminal is asked for.
///
/// Text keeps the terminal's own colours in every theme, so a wrong guess about the background stays readable.
public enum Theme: String, CaseIterable, Sendable {
    /// Dark or light, by what the environment says about the background.
    case auto
    /// For light letters on a dark background.
    case dark
    /// For dark letters on a light background.
    case light
    /// No colour; what matters is bold, underlined or reversed.
    case highContrast = "high contrast"
    /// No colour; as quiet as can be.
    case mono

    /// Returns the theme with a name as a person writes it, in any case, with spaces or hyphens.
    public static func named(_ name: String) -> Theme? {
        let words = String(name.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
        return allCases.first { $0.rawValue == words }
    }

    /// Returns the theme to use in an environment.
    ///
    /// A `NO_COLOR` that is not empty means no colour at all. The background is taken from `COLORFGBG`, whose last number
    /// is the background's colour; without it a dark one is assumed.
    public func resolved(environment: [String: String]) -> Theme {
        if environment["NO_COLOR"]?.isEmpty == false { return self == .highContrast ? self : .mono }
        guard self == .auto else { return self }
        let background = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
        return background == 7 || background ?? 0 >= 9 ? .light : .dark
    }

    /// Whether the theme asks for any colour.
    public var hasColor: Bool {
        switch self {
        case .auto, .dark, .light: true
        case .highContrast, .mono: false
        }
    }

    /// Returns how a role looks; ``auto`` looks like ``dark``.
    public func ink(for role: Role) -> Ink {
        switch self {
        case .auto, .dark: Self.colored(role, colors: .onDark)
        case .light: Self.colored(role, colors: .onLight)
        case .highContrast: Self.highContrastInk(role)
        case .mono: Self.monoInk(role)
        }
    }
}
