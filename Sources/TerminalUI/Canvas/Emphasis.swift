/// What is done to a cell besides giving it a role.
///
/// All four survive on a terminal without colour.
public struct Emphasis: OptionSet, Hashable, Sendable, BitwiseCopyable {
    /// One bit for each kind.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The row or entry that the keys act on, shown in reverse.
    public static let selected = Emphasis(rawValue: 1)
    /// The selected row of a panel that does not have the focus, shown underlined.
    public static let selectedUnfocused = Emphasis(rawValue: 2)
    /// Heavier letters.
    public static let bold = Emphasis(rawValue: 4)
    /// A line under the text.
    public static let underline = Emphasis(rawValue: 8)
}
