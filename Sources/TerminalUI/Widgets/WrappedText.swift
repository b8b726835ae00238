/// A text that is being edited, as lines of the screen.
struct WrappedText {
    let characters: [Character]
    /// The lines as ranges of ``characters``, line feeds in none of them.
    let lines: [Range<Int>]
    private let metrics: TextMetrics

    /// Breaks a text for a window; one column stays free for the cursor behind the last character of a full line.
    init(_ buffer: EditBuffer, columns: Int, metrics: TextMetrics) {
        characters = buffer.characters
        lines = LineWrap.lines(of: buffer.characters, columns: max(1, columns - 1), metrics: metrics)
        self.metrics = metrics
    }

    /// Returns the line and the column at which the character with the given number stands.
    func place(of position: Int) -> Point {
        let y = lines.lastIndex { $0.lowerBound <= position } ?? 0
        let before = characters[lines[y].lowerBound..<max(lines[y].lowerBound, min(position, lines[y].upperBound))]
        return Point(x: metrics.columns(of: String(before)), y: y)
    }

    /// Returns the character of a line that stands nearest to a column without being behind it.
    func position(nearest column: Int, inLine y: Int) -> Int {
        var used = 0
        for index in lines[y] {
            used += metrics.columns(of: characters[index])
            if used > column { return index }
        }
        let end = lines[y].upperBound
        // A wrapped line ends before the first character of the next one.
        let isWrapped = y + 1 < lines.count && lines[y + 1].lowerBound == end
        return isWrapped ? max(lines[y].lowerBound, end - 1) : end
    }

    func text(ofLine y: Int) -> String { String(characters[lines[y]]) }
}
