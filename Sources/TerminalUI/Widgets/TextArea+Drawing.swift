extension TextArea {
    /// Draws the text over the whole window.
    ///
    /// With the focus it is scrolled by half a height at a time, so that it moves seldom while a person types; without it
    /// the beginning is shown.
    public func draw(on canvas: inout Canvas, isFocused: Bool = true) {
        let size = canvas.size
        let role: Role = isFocused ? .fieldFocused : .field
        canvas.fill(canvas.bounds, role: role)
        let wrapped = WrappedText(buffer, columns: size.width, metrics: canvas.metrics)
        let cursor = wrapped.place(of: buffer.cursor)
        let first = isFocused ? Self.scroll(line: cursor.y, height: size.height) : 0
        for y in 0..<min(size.height, wrapped.lines.count - first) {
            canvas.put(wrapped.text(ofLine: first + y), x: 0, y: y, role: role, cut: .plain)
        }
        if isFocused { canvas.focus(x: min(cursor.x, size.width - 1), y: cursor.y - first) }
    }

    /// Returns how many lines are above the window so that the given one can be seen.
    private static func scroll(line: Int, height: Int) -> Int {
        guard line >= height, height > 1 else { return height == 1 ? line : 0 }
        let half = height / 2
        return ((line - height) / half + 1) * half
    }
}
