/// How a cell of an emulated screen looks.
public struct ScreenStyle: Equatable, Sendable {
    /// Whether the letters are heavy.
    public internal(set) var isBold = false
    /// Whether there is a line under the letters.
    public internal(set) var isUnderlined = false
    /// Whether letters and background change places.
    public internal(set) var isReversed = false
    /// The colour of the letters, `nil` for the terminal's own.
    public internal(set) var foreground: ScreenColor?
    /// The colour behind the letters, `nil` for the terminal's own.
    public internal(set) var background: ScreenColor?

    /// Creates the look of ordinary text.
    public init() {}
}
