extension TextField {
    /// Draws the field over the first row of the window, and the hardware cursor into it when it has the focus.
    ///
    /// With the focus a longer text is scrolled by half a width at a time, so that the line moves seldom while a person
    /// types; without it the beginning is shown.
    public func draw(on canvas: inout Canvas, isFocused: Bool = true) {
        let width = canvas.size.width
        let role: Role = isFocused ? .fieldFocused : .field
        canvas.fill(Rect(x: 0, y: 0, width: width, height: 1), role: role)
        if isEmpty {
            canvas.put(placeholder, x: 0, y: 0, role: .dim)
            if isFocused { canvas.focus(x: 0, y: 0) }
            return
        }
        let shown = isSecret ? Array(repeating: "*", count: buffer.characters.count) : buffer.characters
        guard isFocused else {
            canvas.put(String(shown), x: 0, y: 0, role: role)
            return
        }
        let column = canvas.metrics.columns(of: String(shown[..<cursor]))
        let start = Self.scroll(column: column, width: width)
        let emphasis: Emphasis = isSelected ? .selected : []
        canvas.put(String(shown), x: -start, y: 0, role: role, emphasis: emphasis, width: .max / 2, cut: .plain)
        if start > 0 { canvas.put(canvas.glyphs.cut, x: 0, y: 0, role: role) }
        canvas.focus(x: column - start, y: 0)
    }

    /// Returns how far the text is moved to the left so that the given column can be seen.
    private static func scroll(column: Int, width: Int) -> Int {
        guard column >= width, width > 1 else { return 0 }
        let half = width / 2
        return ((column - width) / half + 1) * half
    }
}
