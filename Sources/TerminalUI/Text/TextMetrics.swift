/// How many columns a text takes on the screen.
///
/// A terminal brings its own, from the very function that its library counts with. Tests and pictures without a
/// terminal use ``builtin``.
public struct TextMetrics: Sendable {
    /// The columns of one code point: 0 for a mark, 1 or 2, or negative when it cannot be shown.
    public let width: @Sendable (Unicode.Scalar) -> Int

    /// Creates metrics from a function that knows the width of a code point outside ASCII.
    public init(width: @escaping @Sendable (Unicode.Scalar) -> Int) {
        self.width = width
    }

    /// Widths by Unicode's own tables, the same on every machine.
    public static let builtin = TextMetrics { scalar in
        if WideRanges.contain(scalar.value) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: return -1
        default: return HangulJamo.joinsSyllable(scalar) ? 0 : 1
        }
    }

    /// Returns the columns that a text takes when ``Canvas`` draws it.
    public func columns(of text: String) -> Int {
        if text.isPrintableASCII { return text.utf8.count }
        return DrawnText(text, measure: width).reduce(0) { $0 + $1.width }
    }

    /// Returns the columns that pieces of text take one after the other.
    public func columns(of runs: [TextRun]) -> Int {
        runs.reduce(0) { $0 + columns(of: $1.text) }
    }

    /// Returns the longest beginning of a text that takes at most `columns`, with `ellipsis` if something is missing.
    ///
    /// A character as a person sees it is never split.
    public func fitting(_ text: String, columns: Int, ellipsis: String = "…") -> String {
        guard columns > 0 else { return "" }
        if self.columns(of: text) <= columns { return text }
        let room = columns - self.columns(of: ellipsis)
        guard room >= 0 else { return "" }
        var used = 0
        var end = text.startIndex
        for index in text.indices {
            used += self.columns(of: text[index])
            if used > room { break }
            end = text.index(after: index)
        }
        return String(text[..<end]) + ellipsis
    }

    /// Returns the columns of one character as a person sees it.
    public func columns(of character: Character) -> Int {
        if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
        return columns(of: String(character))
    }
}
