extension Table {
    /// Draws the headings and the visible rows over the whole window, and puts the hardware cursor on the selected row.
    ///
    /// `row` is asked once for each row on the screen, from top to bottom.
    public func draw<ID, Failure: Error>(
        on canvas: inout Canvas,
        list: ListState<ID>,
        isFocused: Bool = true,
        row: (Int) throws(Failure) -> TableRow<ID>
    ) throws(Failure) {
        let placed = layout(width: canvas.size.width)
        drawHeadings(placed, on: &canvas, isFocused: isFocused)
        let visible = list.visibleRows(height: canvas.size.height - Self.headerHeight)
        if visible.isEmpty {
            canvas.put(emptySentence, x: Self.gutter, y: Self.headerHeight, role: .dim)
            if isFocused { canvas.focus(x: Self.gutter, y: Self.headerHeight) }
        }
        for index in visible {
            let y = Self.headerHeight + index - visible.lowerBound
            let row = try row(index)
            draw(row, columns: placed, y: y, on: &canvas)
            if list.marks.contains(row.id) { canvas.put(canvas.glyphs.mark, x: 1, y: y, role: .key) }
            if index == list.row { select(y: y, on: &canvas, isFocused: isFocused) }
        }
    }

    private func drawHeadings(_ placed: [PlacedTableColumn], on canvas: inout Canvas, isFocused: Bool) {
        canvas.rule(y: 0)
        let emphasis: Emphasis = isFocused ? .bold : []
        for column in placed {
            let title = heading(of: column, glyphs: canvas.glyphs)
            let shown = canvas.metrics.fitting(title, columns: column.width, ellipsis: "")
            let indent = columns[column.index].align == .trailing ? column.width - canvas.metrics.columns(of: shown) : 0
            guard !shown.isEmpty else { continue }
            canvas.put(" \(shown) ", x: column.x + indent - 1, y: 0, role: .header, emphasis: emphasis, cut: .plain)
        }
    }

    private func heading(of column: PlacedTableColumn, glyphs: Glyphs) -> String {
        let title = columns[column.index].title
        guard let sort, sort.column == column.index else { return title }
        return "\(title) \(sort.isAscending ? glyphs.up : glyphs.down)"
    }

    private func draw<ID>(_ row: TableRow<ID>, columns placed: [PlacedTableColumn], y: Int, on canvas: inout Canvas) {
        for column in placed where column.index < row.cells.count {
            let runs = row.cells[column.index].runs
            let align = columns[column.index].align
            if case .fixed = columns[column.index].width, canvas.metrics.columns(of: runs) > column.width {
                // Half a number is a wrong number.
                canvas.put(canvas.glyphs.cut, x: column.x, y: y, role: .dim, width: column.width, align: align)
            } else {
                canvas.put(runs, x: column.x, y: y, width: column.width, align: align)
            }
        }
    }

    private func select(y: Int, on canvas: inout Canvas, isFocused: Bool) {
        canvas.put(canvas.glyphs.here, x: 0, y: y)
        canvas.paint(
            Rect(x: 0, y: y, width: canvas.size.width, height: 1),
            emphasis: isFocused ? .selected : .selectedUnfocused
        )
        if isFocused { canvas.focus(x: Self.gutter, y: y) }
    }
}
