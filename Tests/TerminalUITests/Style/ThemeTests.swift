import TerminalUI
import Testing

@Suite struct ThemeTests {
    @Test(arguments: [
        ("dark", Theme.dark), ("High Contrast", .highContrast), ("high-contrast", .highContrast), ("MONO", .mono),
    ])
    func themesAreFoundByName(name: String, theme: Theme) {
        #expect(Theme.named(name) == theme)
        #expect(Theme.named("sepia") == nil)
    }

    @Test(arguments: [
        ([:], Theme.auto, Theme.dark),
        (["COLORFGBG": "15;0"], .auto, .dark),
        (["COLORFGBG": "0;15"], .auto, .light),
        (["COLORFGBG": "0;default;7"], .auto, .light),
        (["COLORFGBG": "12;8"], .auto, .dark),
        (["COLORFGBG": "nonsense"], .auto, .dark),
        (["COLORFGBG": "0;15"], .dark, .dark),
        (["NO_COLOR": "1"], .auto, .mono),
        (["NO_COLOR": "1"], .light, .mono),
        (["NO_COLOR": "1"], .highContrast, .highContrast),
        (["NO_COLOR": ""], .light, .light),
    ])
    func theEnvironmentDecides(environment: [String: String], asked: Theme, used: Theme) {
        #expect(asked.resolved(environment: environment) == used)
    }

    @Test(arguments: [(Theme.dark, 0x101418 as UInt32), (.light, 0xFDF6E3)])
    func coloursCanBeReadOnTheirBackground(theme: Theme, background: UInt32) {
        for role in Role.allCases {
            guard let color = theme.ink(for: role).foreground else { continue }
            #expect(contrast(color.rgb, background) >= 4.5, "\(role)")
        }
    }

    @Test(arguments: [Theme.mono, .highContrast])
    func withoutColourTheStatesStillDiffer(theme: Theme) {
        #expect(!theme.hasColor)
        for role in Role.allCases { #expect(theme.ink(for: role).foreground == nil) }
        for role in [Role.danger, .warning, .title, .key, .fieldFocused, .banner] {
            #expect(theme.ink(for: role) != theme.ink(for: .text), "\(role)")
        }
    }

    @Test func emphasisIsAddedToTheRole() {
        let ink = Ink(isBold: true)
        #expect(ink.emphasized(.selected) == Ink(isBold: true, isReversed: true))
        #expect(ink.emphasized(.selectedUnfocused) == Ink(isBold: true, isUnderlined: true))
        #expect(Ink(isReversed: true).emphasized(.selected) == Ink())
        #expect(Ink().emphasized([.bold, .underline]) == Ink(isBold: true, isUnderlined: true))
    }

    @Test func coloursComeInEveryDepth() throws {
        let color = try #require(Theme.dark.ink(for: .danger).foreground)
        #expect(color.number(at: .none) == nil)
        #expect(color.number(at: .colors8) == 1)
        #expect(color.number(at: .colors256) == 208)
        #expect(color.number(at: .direct) == 0xFF8A3D)
        #expect(
            [0, 8, 16, 88, 256, 1 << 24].map(ColorDepth.init(count:))
                == [.none, .colors8, .colors16, .colors16, .colors256, .direct]
        )
    }

    /// The contrast ratio of WCAG.
    private func contrast(_ first: UInt32, _ second: UInt32) -> Double {
        func luminance(_ rgb: UInt32) -> Double {
            let parts = [16, 8, 0].map { shift -> Double in
                let part = Double(rgb >> UInt32(shift) & 0xFF) / 255
                return part <= 0.03928 ? part / 12.92 : power((part + 0.055) / 1.055)
            }
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        }
        let both = [luminance(first), luminance(second)].sorted()
        return (both[1] + 0.05) / (both[0] + 0.05)
    }

    /// `base` to the power of 2.4, by the fifth root of its twelfth power.
    private func power(_ base: Double) -> Double {
        let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
        var root = 1.0
        for _ in 0..<200 { root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root) }
        return root
    }
}
