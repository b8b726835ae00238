extension Picker {
    /// Draws the search over the first row of the window and the entries below it.
    ///
    /// The hardware cursor stands in the search after typing, and on the selected entry after moving to it.
    public func draw(on canvas: inout Canvas) {
        let width = canvas.size.width
        let rows = list.visibleRows(height: entriesShown(inHeight: canvas.size.height))
        for index in rows {
            let y = 1 + (index - rows.lowerBound) * rowsPerEntry
            draw(entries[matches[index]], y: y, isSelected: index == list.row, on: &canvas)
        }
        if matches.isEmpty { canvas.put("Nothing found.", x: 2, y: 1, role: .dim) }
        let count = "\(matches.count) of \(entries.count)"
        let countWidth = canvas.metrics.columns(of: count)
        let label = canvas.put(prompt, x: 0, y: 0, role: .key)
        canvas.put(count, x: max(0, width - countWidth), y: 0, role: .dim)
        let field = Rect(x: label + 1, y: 0, width: width - label - countWidth - 3, height: 1)
        canvas.within(field) { search.draw(on: &$0, isFocused: !isInList) }
    }

    private func draw(_ entry: PickerEntry<ID>, y: Int, isSelected: Bool, on canvas: inout Canvas) {
        let width = canvas.size.width
        let keyWidth = canvas.metrics.columns(of: entry.keyText)
        canvas.put(entry.title, x: 2, y: y, width: max(0, width - keyWidth - 4))
        canvas.put(entry.keyText, x: width - keyWidth - 1, y: y, role: .key)
        canvas.put(entry.detail, x: 4, y: y + 1, role: .dim)
        if isSelected {
            canvas.put(canvas.glyphs.here, x: 0, y: y)
            canvas.paint(Rect(x: 0, y: y, width: width, height: 1), emphasis: .selected)
            if isInList { canvas.focus(x: 2, y: y) }
        }
    }
}
