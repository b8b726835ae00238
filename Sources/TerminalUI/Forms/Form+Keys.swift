extension Form {
    /// Does what a key does; `size` is the window that the form is drawn in.
    public mutating func handle(_ key: Key, size: Size) -> FormResponse {
        if openList != nil { return handleInList(key) }
        switch key {
        case .control("s"): return save()
        case .escape: return .leave
        case .function(8): return moveToNextError()
        case .tab: return move(to: focus + 1)
        case .backTab: return move(to: focus - 1)
        default: break
        }
        guard let field = focusedField else { return handleOnSaveButton(key) }
        if let typed = looksUp(key, field) { return .lookUp(typed: typed) }
        if opensList(key, field, size: size) { return .handled }
        if step(by: key, in: field) { return changed() }
        switch editors[focus].handle(key, in: field, size: FormLayout(self, size: size).controls[focus].size) {
        case .changed:
            return changed()
        case .handled:
            return .handled
        case .ignored:
            return moveVertically(key)
        }
    }

    /// Writes a pasted text into the field with the focus.
    public mutating func paste(_ text: String) -> FormResponse {
        if openList != nil {
            openList?.paste(text)
            return .handled
        }
        guard !isOnSaveButton, editors[focus].paste(text) == .changed else { return .handled }
        return changed()
    }

    /// Moves the focus to the field at a cell of the window, for the mouse; on the Save button it saves.
    public mutating func click(at point: Point, size: Size) -> FormResponse {
        let layout = FormLayout(self, size: size)
        let place = Point(x: point.x, y: point.y + layout.scroll)
        if layout.saveButton.contains(place) { return save() }
        guard let index = layout.rows.firstIndex(where: { $0.contains(place) }) else { return .ignored }
        return move(to: index)
    }

    /// Returns what was typed of something to be found, or `nil` for a key that isn't about that; Enter goes on from a field
    /// that is filled.
    private func looksUp(_ key: Key, _ field: FormField) -> String? {
        guard case .found(let id, _) = editors[focus] else { return nil }
        switch key {
        case .enter: return id.isEmpty ? "" : nil
        case .character(let letter): return letter == " " ? "" : String(letter)
        default: return nil
        }
    }

    /// Leaves the field, which is then checked, and goes to another one, round the form.
    @discardableResult
    mutating func move(to target: Int) -> FormResponse {
        openList = nil
        if !isOnSaveButton { leave(focus) }
        focus = (target + fields.count + 1) % (fields.count + 1)
        return .handled
    }

    /// Checks a field that has an error again after each change, so that the error goes as soon as it is mended.
    private mutating func changed() -> FormResponse {
        if messages[focus] != nil { check(focus) }
        return .changed
    }

    /// Goes on with Enter and the vertical arrows where the field has no use for them.
    private mutating func moveVertically(_ key: Key) -> FormResponse {
        switch key {
        case .enter: move(to: focus + 1)
        case .down: move(to: min(focus + 1, fields.count))
        case .up: move(to: max(focus - 1, 0))
        default: .ignored
        }
    }

    private mutating func handleOnSaveButton(_ key: Key) -> FormResponse {
        switch key {
        case .enter, .character(" "): save()
        default: moveVertically(key)
        }
    }
}
