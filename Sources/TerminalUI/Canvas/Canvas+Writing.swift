extension Canvas {
    /// Writes all of a text, clipped to the window, and returns its columns.
    mutating func write(_ text: String, x: Int, y: Int, _ style: CellStyle) -> Int {
        if text.isPrintableASCII {
            writeASCII(text, count: text.utf8.count, x: x, y: y, style)
            return text.utf8.count
        }
        var column = x
        for character in DrawnText(text, measure: metrics.width) {
            place(character, x: column, y: y, style)
            column += character.width
        }
        return column - x
    }

    /// Writes as much of a text as fits into some columns together with the sign that it is cut.
    mutating func writeBeginning(
        of text: String,
        columns: Int,
        ellipsis: String,
        x: Int,
        y: Int,
        _ style: CellStyle
    ) -> Int {
        guard text.isPrintableASCII, columns > 0 else {
            return write(metrics.fitting(text, columns: columns, ellipsis: ellipsis), x: x, y: y, style)
        }
        let kept = columns - metrics.columns(of: ellipsis)
        writeASCII(text, count: kept, x: x, y: y, style)
        return kept + write(ellipsis, x: x + kept, y: y, style)
    }

    /// Writes the beginning of a text of one column a byte straight into the row.
    private mutating func writeASCII(_ text: String, count: Int, x: Int, y: Int, _ style: CellStyle) {
        let left = window.x + x
        let row = window.y + y
        let visible = max(left, clip.x)..<max(left, clip.x, min(left + count, clip.maxX))
        guard clip.y..<clip.maxY ~= row, !visible.isEmpty else { return }
        let start = row * fullSize.width
        mendHalves(around: start + visible.lowerBound..<start + visible.upperBound, row: row)
        let bytes = text.utf8.span
        var target = cells.mutableSpan
        for column in visible {
            target[start + column] = Cell(base: UInt32(bytes[column - left]), style: style)
        }
    }

    /// Writes one character; of a wide one at the window's edge only an empty half is left.
    mutating func place(_ character: DrawnCharacter, x: Int, y: Int, _ style: CellStyle) {
        let left = index(x: x, y: y)
        let right = character.width == 2 ? index(x: x + 1, y: y) : left
        let row = window.y + y
        guard let left, let right else {
            if let half = left ?? right {
                mendHalves(around: half..<half + 1, row: row)
                cells[half] = Cell(base: 0x20, style: style)
            }
            return
        }
        mendHalves(around: left..<right + 1, row: row)
        if glyphs.isASCII {
            let form = ASCIIForm.of(character.base).value
            for index in left...right { cells[index] = Cell(base: form, style: style) }
            return
        }
        let width = UInt8(character.width)
        cells[left] = Cell(base: character.base.value, marks: character.marks, width: width, style: style)
        if right > left { cells[right] = .rightHalf(style) }
    }

    /// Empties the other half of wide characters that are about to be overwritten by half.
    mutating func mendHalves(around range: Range<Int>, row: Int) {
        if cells[range.lowerBound].width == 0, range.lowerBound > row * fullSize.width {
            cells[range.lowerBound - 1] = cells[range.lowerBound - 1].emptied
        }
        if range.upperBound < (row + 1) * fullSize.width, cells[range.upperBound].width == 0 {
            cells[range.upperBound] = cells[range.upperBound].emptied
        }
    }
}
