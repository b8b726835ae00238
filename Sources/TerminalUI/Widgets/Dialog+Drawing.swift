extension Dialog {
    /// Draws the dialog in the middle of the window; what is behind it steps back.
    public func draw(on canvas: inout Canvas) {
        canvas.fade(canvas.bounds)
        let width = min(64, canvas.size.width - 4)
        let lines = canvas.metrics.wrapped(text, columns: width - 6)
        let box = canvas.bounds.centered(Size(width: width, height: lines.count + 6))
        canvas.box(box, title: title, emphasis: .bold)
        canvas.within(box.inset(columns: 3, rows: 2)) { canvas in
            let bottom = canvas.size.height - 1
            for (y, line) in lines.prefix(max(0, bottom - 1)).enumerated() { canvas.put(line, x: 0, y: y) }
            drawButtons(y: bottom, on: &canvas)
        }
    }

    private func drawButtons(y: Int, on canvas: inout Canvas) {
        var x = 0
        for (index, button) in buttons.enumerated() {
            let runs = [
                TextRun("[ "), TextRun(String(button.letter), role: .key), TextRun(" \(button.label) ]"),
            ]
            let columns = canvas.put(runs, x: x, y: y, emphasis: index == selected ? .selected : [])
            if index == selected { canvas.focus(x: x + 2, y: y) }
            x += columns + 2
        }
    }
}
