extension Canvas {
    /// Draws a horizontal rule, with a heading set into it: `── Evidence ─────`.
    ///
    /// `from` and `to` are the first and the last column; without them the rule crosses the window. Where it meets a
    /// vertical rule it gets the right junction, whichever of the two was drawn first.
    public mutating func rule(
        y: Int,
        heading: String? = nil,
        emphasis: Emphasis = [],
        from: Int = 0,
        to: Int? = nil
    ) {
        let last = to ?? size.width - 1
        guard from <= last else { return }
        for x in from...last {
            var arms: LineArms = []
            if x > from { arms.insert(.left) }
            if x < last { arms.insert(.right) }
            drawLine(arms.isEmpty ? .horizontal : arms, x: x, y: y)
        }
        join(x: from - 1, y: y, adding: .right, to: .vertical)
        join(x: last + 1, y: y, adding: .left, to: .vertical)
        if let heading, !heading.isEmpty {
            let room = last - from - 5
            let text = metrics.fitting(heading, columns: room, ellipsis: glyphs.cut)
            if !text.isEmpty { put(" \(text) ", x: from + 2, y: y, role: .header, emphasis: emphasis) }
        }
    }

    /// Draws a vertical rule between two rows, both included, with the right junctions where it meets horizontal rules.
    public mutating func verticalRule(x: Int, from: Int, to: Int) {
        guard from <= to else { return }
        for y in from...to {
            var arms: LineArms = []
            if y > from { arms.insert(.up) }
            if y < to { arms.insert(.down) }
            drawLine(arms.isEmpty ? .vertical : arms, x: x, y: y)
        }
        join(x: x, y: from - 1, adding: .down, to: .horizontal)
        join(x: x, y: to + 1, adding: .up, to: .horizontal)
    }

    /// Empties a rectangle and draws a box around it, with a title set into its upper edge.
    public mutating func box(_ rect: Rect, title: String? = nil, emphasis: Emphasis = []) {
        fill(rect)
        within(rect) { canvas in
            let right = canvas.size.width - 1
            let bottom = canvas.size.height - 1
            guard right > 0, bottom > 0 else { return }
            canvas.verticalRule(x: 0, from: 0, to: bottom)
            canvas.verticalRule(x: right, from: 0, to: bottom)
            canvas.rule(y: bottom)
            canvas.rule(y: 0, heading: title, emphasis: emphasis)
        }
    }

    /// Draws one piece of a rule, joined to the pieces beside it that reach for this cell.
    private mutating func drawLine(_ own: LineArms, x: Int, y: Int) {
        var arms = own
        if self.arms(x: x - 1, y: y).contains(.right) { arms.insert(.left) }
        if self.arms(x: x + 1, y: y).contains(.left) { arms.insert(.right) }
        if self.arms(x: x, y: y - 1).contains(.down) { arms.insert(.up) }
        if self.arms(x: x, y: y + 1).contains(.up) { arms.insert(.down) }
        place(DrawnCharacter(base: arms.sign(in: glyphs), width: 1), x: x, y: y, CellStyle(.border))
    }

    /// Lets the piece beside a rule's end reach for it, if it belongs to a rule of the other direction.
    private mutating func join(x: Int, y: Int, adding arm: LineArms, to direction: LineArms) {
        let arms = self.arms(x: x, y: y)
        guard !arms.isDisjoint(with: direction) else { return }
        place(DrawnCharacter(base: arms.union(arm).sign(in: glyphs), width: 1), x: x, y: y, CellStyle(.border))
    }

    private func arms(x: Int, y: Int) -> LineArms {
        LineArms(cell(x: x, y: y))
    }
}
