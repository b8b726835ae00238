extension Theme {
    /// Returns the look of a role with colours that suit a background.
    static func colored(_ role: Role, colors: RoleColors) -> Ink {
        switch role {
        case .text: Ink()
        case .dim: Ink(colors.dim)
        case .title: Ink(isBold: true)
        case .header: Ink()
        case .key: Ink(colors.key, isBold: true)
        case .ok: Ink(colors.ok)
        case .warning: Ink(colors.warning)
        case .danger: Ink(colors.danger, isBold: true)
        case .info: Ink(colors.key)
        case .border: Ink(colors.dim)
        case .field: Ink()
        case .fieldFocused: Ink(isUnderlined: true)
        case .chart1: Ink(colors.chart1)
        case .chart2: Ink(colors.chart2)
        case .banner: Ink(colors.warning, isBold: true, isReversed: true)
        }
    }

    /// Returns the look of a role without colour, with little emphasis.
    static func monoInk(_ role: Role) -> Ink {
        switch role {
        case .title, .key, .info, .danger: Ink(isBold: true)
        case .warning, .fieldFocused: Ink(isUnderlined: true)
        case .banner: Ink(isBold: true, isReversed: true)
        case .text, .dim, .header, .ok, .border, .field, .chart1, .chart2: Ink()
        }
    }

    /// Returns the look of a role without colour, with strong emphasis.
    static func highContrastInk(_ role: Role) -> Ink {
        switch role {
        case .title, .header, .key, .info: Ink(isBold: true)
        case .danger, .warning: Ink(isBold: true, isUnderlined: true)
        case .fieldFocused: Ink(isBold: true, isUnderlined: true)
        case .field: Ink(isUnderlined: true)
        case .banner: Ink(isBold: true, isReversed: true)
        case .text, .dim, .ok, .border, .chart1, .chart2: Ink()
        }
    }
}
