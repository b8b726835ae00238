extension HelpOverlay {
    /// Draws the help over the window; what is behind it steps back.
    public func draw(on canvas: inout Canvas) {
        canvas.fade(canvas.bounds)
        let layout = HelpLayout(shownSections, size: canvas.size)
        let box = canvas.bounds.inset(columns: 2)
        let page = layout.page(of: highlighted)
        let place = layout.pages.count > 1 ? ", page \(page + 1) of \(layout.pages.count)" : ""
        canvas.box(box, title: "Help: \(title)\(place)", emphasis: .bold)
        canvas.within(box) { canvas in
            let width = canvas.size.width
            let bottom = canvas.size.height - 1
            canvas.rule(y: bottom - 1, heading: "Enter runs the highlighted key now. Esc goes back.")
            canvas.within(Rect(x: 1, y: 1, width: width - 2, height: 1)) { drawSearch(on: &$0) }
            let columnWidth = (width - 2) / layout.columnCount
            for (index, column) in layout.pages[page].enumerated() {
                let x = 1 + index * columnWidth
                canvas.within(Rect(x: x, y: 2, width: columnWidth, height: bottom - 3)) { draw(column, on: &$0) }
            }
            let sentence = highlightedEntry?.help ?? "Nothing found."
            canvas.put(" \(sentence) ", x: 2, y: bottom, role: .info, width: width - 4)
        }
    }

    private func drawSearch(on canvas: inout Canvas) {
        let x = 2 + canvas.put("Search:", x: 2, y: 0, role: .key)
        canvas.within(Rect(x: x + 1, y: 0, width: 20, height: 1)) { search.draw(on: &$0, isFocused: !isInList) }
        let remark = "type a word or press a key to find it"
        let columns = canvas.metrics.columns(of: remark)
        if x + columns + 26 <= canvas.size.width {
            canvas.put(remark, x: canvas.size.width - columns - 2, y: 0, role: .dim)
        }
    }

    private func draw(_ lines: [HelpLayout.Line], on canvas: inout Canvas) {
        let keyWidth = min(9, shownEntries.map { canvas.metrics.columns(of: $0.keyText) }.max() ?? 0)
        for (y, line) in lines.enumerated() {
            switch line {
            case .blank:
                break
            case .heading(let heading):
                canvas.put(heading.uppercased(), x: 2, y: y, role: .header, emphasis: .bold)
            case .entry(let entry, let number):
                draw(entry, y: y, keyWidth: keyWidth, isHighlighted: number == highlighted, on: &canvas)
            }
        }
    }

    private func draw(_ entry: HelpEntry, y: Int, keyWidth: Int, isHighlighted: Bool, on canvas: inout Canvas) {
        let room = canvas.size.width - keyWidth - 5
        canvas.put(entry.keyText, x: 2, y: y, role: .key, width: keyWidth)
        let text = canvas.metrics.columns(of: entry.help) <= room ? entry.help : entry.label
        canvas.put(text, x: keyWidth + 4, y: y, width: room)
        if isHighlighted {
            canvas.put(canvas.glyphs.here, x: 0, y: y)
            canvas.paint(Rect(x: 0, y: y, width: canvas.size.width - 1, height: 1), emphasis: .selected)
            if isInList { canvas.focus(x: 2, y: y) }
        }
    }
}
