/// What is known about terminals by the first part of their name, beyond what terminfo says.
struct TerminalFamily {
    /// The name in `TERM`.
    let name: String

    /// Families that understand xterm's modes for pastes and for the mouse.
    private static let modern = [
        "xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "kitty", "konsole", "gnome", "vte", "st", "wezterm",
        "putty",
        "contour", "ghostty", "iterm",
    ]

    private var family: String {
        String(name.prefix { $0 != "-" && $0 != "." })
    }

    var hasModernModes: Bool { Self.modern.contains(family) }

    /// The names under which terminfo may describe this terminal best, best first.
    ///
    /// `COLORTERM` says that a terminal shows more colours than a plain name such as `xterm` promises.
    func candidates(colorTerm: String?) -> [String] {
        let isModest = ["xterm", "screen", "tmux", "rxvt"].contains(name)
        return isModest && colorTerm?.isEmpty == false ? ["\(name)-256color", name] : [name]
    }

    /// Switches the modes on: a paste in brackets, presses and the wheel of the mouse.
    func greeting(usesMouse: Bool) -> String {
        guard hasModernModes else { return "" }
        return "\u{1B}[?2004h" + (usesMouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")
    }

    /// Switches them off again.
    func farewell(usesMouse: Bool) -> String {
        guard hasModernModes else { return "" }
        return (usesMouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l"
    }
}
