extension Form {
    /// Draws the form over the whole window, scrolled so that the field with the focus can be seen.
    ///
    /// From 100 columns on the fields stand in two columns. The hardware cursor stands where typing goes.
    public func draw(on canvas: inout Canvas, isFocused: Bool = true) {
        let layout = FormLayout(self, size: canvas.size)
        let window = canvas.size
        canvas.within(Rect(x: 0, y: -layout.scroll, width: window.width, height: layout.height)) { canvas in
            for index in fields.indices {
                drawField(index, layout, on: &canvas, isFocused: isFocused && index == focus)
            }
            drawSaveButton(layout.saveButton, on: &canvas, isFocused: isFocused && isOnSaveButton)
        }
        if layout.scroll > 0 { canvas.put(canvas.glyphs.up, x: window.width - 1, y: 0, role: .dim) }
        if layout.scroll + window.height < layout.height {
            canvas.put(canvas.glyphs.down, x: window.width - 1, y: window.height - 1, role: .dim)
        }
        if openList != nil { drawList(layout, on: &canvas) }
    }

    private func drawField(_ index: Int, _ layout: FormLayout, on canvas: inout Canvas, isFocused: Bool) {
        let field = fields[index]
        let row = layout.rows[index]
        let control = layout.controls[index]
        if isFocused { canvas.put(canvas.glyphs.here, x: row.x, y: row.y) }
        let room = control.x - 2 - row.x - FormLayout.gutter
        let label = canvas.put(
            field.label,
            x: row.x + FormLayout.gutter,
            y: row.y,
            emphasis: isFocused ? .bold : [],
            width: room
        )
        if field.isRequired {
            canvas.put("*", x: row.x + FormLayout.gutter + label, y: row.y, role: .warning)
        }
        drawControl(index, layout, on: &canvas, isFocused: isFocused)
        drawRemark(index, x: control.maxX + 2, right: row.maxX, y: row.y, on: &canvas)
        for (offset, line) in layout.messages[index].enumerated() {
            canvas.put(line, x: control.x - 1, y: control.maxY + offset, role: .danger)
        }
    }

    private func drawControl(_ index: Int, _ layout: FormLayout, on canvas: inout Canvas, isFocused: Bool) {
        let (kind, rect) = (fields[index].kind, layout.controls[index])
        if layout.showsAllOptions[index] {
            let withBracket = Rect(x: rect.x - 1, y: rect.y, width: rect.width + 1, height: rect.height)
            canvas.within(withBracket) { drawOptions(index, on: &$0, isFocused: isFocused) }
            return
        }
        for y in rect.y..<rect.maxY {
            canvas.put("[", x: rect.x - 1, y: y)
            canvas.put("]", x: rect.maxX, y: y)
        }
        canvas.within(rect) { canvas in
            switch editors[index] {
            case .line(let line): line.draw(on: &canvas, isFocused: isFocused)
            case .area(let area): area.draw(on: &canvas, isFocused: isFocused)
            case .choice(let chosen, _):
                drawAnswer(chosen.flatMap { kind.options?[$0].label } ?? "", on: &canvas, isFocused: isFocused)
            case .found(_, let words):
                drawAnswer(words, on: &canvas, isFocused: isFocused)
            }
        }
    }

    /// Draws an answer that is chosen or found and not typed.
    private func drawAnswer(_ words: String, on canvas: inout Canvas, isFocused: Bool) {
        let role: Role = isFocused ? .fieldFocused : .field
        canvas.fill(canvas.bounds, role: role)
        canvas.put(words, x: 0, y: 0, role: role)
        if isFocused { canvas.focus(x: 0, y: 0) }
    }

    /// Draws all answers side by side: `(*) yes  ( ) no`.
    private func drawOptions(_ index: Int, on canvas: inout Canvas, isFocused: Bool) {
        guard case .choice(let chosen, _) = editors[index] else { return }
        var x = 0
        for (number, option) in (fields[index].kind.options ?? []).enumerated() {
            let isChosen = number == chosen
            let role: Role = isFocused && isChosen ? .fieldFocused : .field
            if isFocused, number == chosen ?? 0 { canvas.focus(x: x + 1, y: 0) }
            x += canvas.put("(\(isChosen ? "*" : " ")) \(option.label)", x: x, y: 0, role: role) + 2
        }
    }

    /// Draws what stands behind a field: its unit, or what was understood, and its hint.
    private func drawRemark(_ index: Int, x: Int, right: Int, y: Int, on canvas: inout Canvas) {
        let room = right - x - 1
        guard room > 0, fields[index].kind.rows == 1 else { return }
        // Of a day, what there is room for: how far it is, else the weekday, and never half a word.
        let said = understood(index).first { canvas.metrics.columns(of: $0) <= room } ?? ""
        let used = canvas.put(said, x: x, y: y, width: room)
        let hint = fields[index].hint
        let start = used > 0 ? used + 2 : 0
        if start + canvas.metrics.columns(of: hint) <= room { canvas.put(hint, x: x + start, y: y, role: .dim) }
    }

    /// Returns what the form makes of what was typed, so that a wrong guess is seen at once; in full first, then shorter.
    private func understood(_ index: Int) -> [String] {
        let typed = editors[index].typed(fields[index])
        switch fields[index].kind {
        case .number(_, let unit, _):
            return [unit]
        case .date(let direction):
            let entry = DateEntry(today: today, direction: direction)
            guard let date = try? entry.date(from: typed) else { return [] }
            return [entry.echo(date), date.spoken, date.weekday.shortName]
        case .time:
            let time = try? TimeEntry(now: now).time(from: typed)
            return time.map { $0.text == typed ? [] : [$0.text] } ?? []
        default:
            return []
        }
    }

    private func drawSaveButton(_ rect: Rect, on canvas: inout Canvas, isFocused: Bool) {
        if isFocused { canvas.put(canvas.glyphs.here, x: 0, y: rect.y) }
        canvas.put("[ \(saveLabel) ]", x: rect.x, y: rect.y, emphasis: isFocused ? .selected : [])
        if isFocused { canvas.focus(x: rect.x + 2, y: rect.y) }
    }

    private func drawList(_ layout: FormLayout, on canvas: inout Canvas) {
        guard let openList, !isOnSaveButton else { return }
        let control = layout.controls[focus]
        let below = control.maxY - layout.scroll
        let fitsBelow = below + listHeight <= canvas.size.height
        let width = min(max((focusedField?.kind.longestOption ?? 0) + 6, 36), canvas.size.width)
        let box = Rect(
            x: min(control.x - 1, canvas.size.width - width),
            y: fitsBelow ? below : max(0, control.y - layout.scroll - listHeight),
            width: width,
            height: min(listHeight, canvas.size.height)
        )
        canvas.box(box)
        canvas.within(box.inset(columns: 1, rows: 1)) { openList.draw(on: &$0) }
    }
}
