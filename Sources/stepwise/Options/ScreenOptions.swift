import ArgumentParser
import TerminalUI

/// How the screen looks.
struct ScreenOptions: ParsableArguments {
    @Option(
        name: .long,
        help: "Colours: auto, dark, light, high-contrast or mono. NO_COLOR turns colours off too."
    )
    var theme: ThemeChoice = .init(theme: .auto)

    @ArgumentParser.Flag(name: .long, inversion: .prefixedNo, help: "Use the mouse; it is never needed.")
    var mouse = true
}

/// A theme by its name.
struct ThemeChoice: ExpressibleByArgument {
    let theme: Theme

    init(theme: Theme) {
        self.theme = theme
    }

    init?(argument: String) {
        guard let theme = Theme.named(argument) else { return nil }
        self.theme = theme
    }

    var defaultValueDescription: String { theme.rawValue }
}
