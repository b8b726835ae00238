extension Canvas {
    /// Writes a text and returns the columns it took, including those clipped away.
    ///
    /// Text from outside is safe here: control characters, bidirectional overrides and the like show as `▯` or not at
    /// all. A text longer than its columns is cut; without `width` the columns reach to the window's right edge.
    @discardableResult
    public mutating func put(
        _ text: String,
        x: Int,
        y: Int,
        role: Role = .text,
        emphasis: Emphasis = [],
        width: Int? = nil,
        align: Alignment = .leading,
        cut: Cut = .ellipsis
    ) -> Int {
        let style = CellStyle(role, emphasis)
        let room = max(0, width ?? size.width - x)
        let columns = metrics.columns(of: text)
        if columns <= room { return write(text, x: x + align.indent(of: columns, in: room), y: y, style) }
        let ellipsis = cut == .ellipsis ? glyphs.cut : ""
        return writeBeginning(of: text, columns: room, ellipsis: ellipsis, x: x, y: y, style)
    }

    /// Writes pieces of text one after the other and returns the columns they took.
    ///
    /// The whole line is aligned and cut like a single text.
    @discardableResult
    public mutating func put(
        _ runs: [TextRun],
        x: Int,
        y: Int,
        emphasis: Emphasis = [],
        width: Int? = nil,
        align: Alignment = .leading
    ) -> Int {
        let room = max(0, width ?? size.width - x)
        let columns = metrics.columns(of: runs)
        let start = x + align.indent(of: columns, in: room)
        var column = start
        for run in runs where column < x + room {
            let style = CellStyle(run.role, run.emphasis.union(emphasis))
            let rest = x + room - column
            if columns > room, metrics.columns(of: run.text) >= rest {
                // Also a piece that ends exactly at the edge, because more pieces would follow.
                let text = run.text + glyphs.cut
                column += writeBeginning(of: text, columns: rest, ellipsis: glyphs.cut, x: column, y: y, style)
            } else {
                column += write(run.text, x: column, y: y, style)
            }
        }
        return column - start
    }
}
