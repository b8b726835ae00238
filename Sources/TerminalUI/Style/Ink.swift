/// How a piece of text looks on the screen.
public struct Ink: Hashable, Sendable {
    /// The colour of the letters, or `nil` for the terminal's own.
    public let foreground: InkColor?
    /// Whether the letters are heavy.
    public let isBold: Bool
    /// Whether there is a line under the letters.
    public let isUnderlined: Bool
    /// Whether letters and background change places.
    public let isReversed: Bool

    /// Creates a look.
    public init(
        _ foreground: InkColor? = nil,
        isBold: Bool = false,
        isUnderlined: Bool = false,
        isReversed: Bool = false
    ) {
        self.foreground = foreground
        self.isBold = isBold
        self.isUnderlined = isUnderlined
        self.isReversed = isReversed
    }

    /// Returns the look of a cell that is emphasised.
    public func emphasized(_ emphasis: Emphasis) -> Ink {
        Ink(
            foreground,
            isBold: isBold || emphasis.contains(.bold),
            isUnderlined: isUnderlined || !emphasis.isDisjoint(with: [.underline, .selectedUnfocused]),
            isReversed: isReversed != emphasis.contains(.selected)
        )
    }
}
