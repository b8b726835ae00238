/// What a piece of the picture means; the theme decides how that looks.
///
/// Nothing is ever told by colour alone: a danger also has its `!`, a finished thing its `✓` or its word.
public enum Role: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    /// Ordinary text in the terminal's own colours.
    case text
    /// What may be missed.
    case dim
    /// The first line of a screen.
    case title
    /// The heading of a panel or a column.
    case header
    /// A key a person can press.
    case key
    /// Finished or in order.
    case ok
    /// Needs an eye soon.
    case warning
    /// Needs a person now, or is wrong.
    case danger
    /// Worth knowing.
    case info
    /// Rules and boxes.
    case border
    /// The place where something can be typed.
    case field
    /// The place where typing goes now.
    case fieldFocused
    /// The first series of a chart.
    case chart1
    /// The second series of a chart.
    case chart2
    /// A sentence across the screen that must not be overlooked.
    case banner
}
