extension Form {
    /// Whether the field with the focus has a list of answers that a vertical arrow opens; answers that all stand side by side
    /// need none.
    public func hasList(size: Size) -> Bool {
        focusedField?.kind.options != nil && !FormLayout(self, size: size).showsAllOptions[focus]
    }

    /// Opens the list of answers with a vertical arrow.
    mutating func opensList(_ key: Key, _ field: FormField, size: Size) -> Bool {
        guard key == .down || key == .up, let options = field.kind.options, hasList(size: size),
            case .choice(let chosen, _) = editors[focus]
        else { return false }
        let entries = options.enumerated().map { PickerEntry(id: $0.offset, title: $0.element.label) }
        openList = Picker(entries, selecting: chosen)
        return true
    }

    /// The rows that the open list takes, with its box.
    var listHeight: Int {
        min(12, (focusedField?.kind.options?.count ?? 0) + 3)
    }

    mutating func handleInList(_ key: Key) -> FormResponse {
        guard var list = openList else { return .ignored }
        switch list.handle(key, height: listHeight - 2) {
        case .picked(let index):
            openList = nil
            editors[focus] = .choice(chosen: index, typed: "")
            check(focus)
            return .changed
        case .cancelled:
            openList = nil
        case .handled, .ignored:
            openList = list
        }
        return .handled
    }
}
