/// A line of a CSV file that is meant for spreadsheet programs.
///
/// What such a program would run as a formula gets an apostrophe in front, which it shows as text. Bundles aren't written
/// this way, because they must come back byte for byte.
public struct SpreadsheetLine: Sendable {
    /// The line with its end.
    public let text: String

    /// Creates a line of some cells.
    public init(_ cells: [String]) {
        text = cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    private static func cell(_ text: String) -> String {
        let harmless = startsFormula(text) ? "'\(text)" : text
        guard harmless.unicodeScalars.contains(where: { ",;\"\r\n\t".unicodeScalars.contains($0) }) else {
            return harmless
        }
        return "\"\(harmless.replacing("\"", with: "\"\""))\""
    }

    /// Blanks and line ends before the sign don't make a formula harmless; the wide forms of the signs count too.
    private static func startsFormula(_ text: String) -> Bool {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0.value > 32 }
        return first.map { "=+-@|%\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
    }
}
