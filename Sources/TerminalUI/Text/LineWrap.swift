/// Breaks text into screen lines at spaces, and inside a word only when the word alone is too long.
struct LineWrap {
    let characters: [Character]
    /// The columns of a line, at least 1.
    let columns: Int
    let metrics: TextMetrics

    /// Returns the lines as ranges of `characters`.
    ///
    /// Spaces at a break stay at the end of their line and may hang over the edge. A line feed belongs to no line. There
    /// is always at least one line, and one more after a line feed at the end.
    static func lines(of characters: [Character], columns: Int, metrics: TextMetrics) -> [Range<Int>] {
        let wrap = LineWrap(characters: characters, columns: max(1, columns), metrics: metrics)
        return characters.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .flatMap { wrap.lines(ofParagraph: $0.startIndex..<$0.endIndex) }
    }

    private func lines(ofParagraph paragraph: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = paragraph.lowerBound
        var afterSpace = start
        var used = 0
        for index in paragraph {
            let width = metrics.columns(of: characters[index])
            if characters[index] == " " {
                used += width
                afterSpace = index + 1
                continue
            }
            if used + width > columns, afterSpace > start {
                lines.append(start..<afterSpace)
                start = afterSpace
                used = metrics.columns(of: String(characters[start..<index]))
            }
            if used + width > columns, index > start {
                lines.append(start..<index)
                start = index
                used = 0
            }
            used += width
        }
        lines.append(start..<paragraph.upperBound)
        return lines
    }
}
