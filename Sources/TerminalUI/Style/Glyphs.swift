/// The signs that pictures are drawn with, in a form the terminal can show.
///
/// Every sign takes one column and none is an emoji. Drawing code asks the canvas (`canvas.glyphs.here`), so the same
/// code works on a terminal that knows nothing but ASCII.
public enum Glyphs: Sendable {
    /// The signs for a terminal with Unicode.
    case unicode
    /// The signs for a terminal that can show nothing but ASCII.
    case ascii

    /// Whether the terminal can show nothing but ASCII.
    public var isASCII: Bool { self == .ascii }

    /// Stands in column 1 of the row that the keys act on.
    public var here: String { isASCII ? ">" : "►" }
    /// Stands before something finished.
    public var done: String { isASCII ? "v" : "✓" }
    /// Stands before something that needs a person.
    public var attention: String { "!" }
    /// Stands in column 2 of a marked row.
    public var mark: String { "*" }
    /// Ends a text that is cut.
    public var cut: String { isASCII ? "~" : "…" }
    /// Separates the places of a breadcrumb.
    public var crumb: String { isASCII ? ">" : "›" }
    /// More than before, or ascending order.
    public var up: String { isASCII ? "^" : "▲" }
    /// Less than before, or descending order.
    public var down: String { isASCII ? "v" : "▼" }
    /// One whole cell of a bar.
    public var full: String { isASCII ? "#" : "█" }
    /// A cell of a bar that is half full.
    public var half: String { isASCII ? "+" : "▌" }
    /// A cell of a bar for what is still ahead.
    public var ahead: String { isASCII ? "=" : "▒" }
    /// A cell of a bar for what is out of reach.
    public var empty: String { isASCII ? "." : "·" }
    /// A value in a chart of dots.
    public var dot: String { isASCII ? "o" : "●" }
    /// Shown for a character that cannot be shown.
    public var box: String { isASCII ? "?" : "▯" }
    /// The steps of a sparkline, lowest first.
    public var sparks: [String] { isASCII ? Self.digits : Self.eighths }
    /// The shades of a heat map, lightest first.
    public var heat: [String] { isASCII ? Self.dotted : Self.shades }

    private static let eighths = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    private static let digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
    private static let shades = ["░", "▒", "▓", "█"]
    private static let dotted = [".", ":", "+", "#"]
}
