extension Canvas {
    /// Empties a rectangle and gives it a role.
    public mutating func fill(_ rect: Rect, role: Role = .text, emphasis: Emphasis = []) {
        let area = absolute(rect).intersection(clip)
        guard !area.isEmpty else { return }
        let blank = Cell(base: 0x20, style: CellStyle(role, emphasis))
        for y in area.y..<area.maxY {
            let row = y * fullSize.width
            mendHalves(around: row + area.x..<row + area.maxX, row: y)
            for index in row + area.x..<row + area.maxX { cells[index] = blank }
        }
    }

    /// Changes how the text in a rectangle is meant, and keeps the text.
    ///
    /// The role is replaced if one is given; the emphasis is added to what is there.
    public mutating func paint(_ rect: Rect, role: Role? = nil, emphasis: Emphasis = []) {
        change(rect) { cell in
            cell.role = role ?? cell.role
            cell.emphasis.formUnion(emphasis)
        }
    }

    /// Steps a rectangle back behind a window that opens over it: all text dim, without emphasis.
    public mutating func fade(_ rect: Rect) {
        change(rect) { cell in
            cell.role = .dim
            cell.emphasis = []
        }
    }

    private mutating func change(_ rect: Rect, _ body: (inout Cell) -> Void) {
        let area = absolute(rect).intersection(clip)
        for y in area.y..<area.maxY {
            for x in area.x..<area.maxX { body(&cells[y * fullSize.width + x]) }
        }
    }
}
