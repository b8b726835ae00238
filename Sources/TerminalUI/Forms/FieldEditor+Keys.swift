extension FieldEditor {
    /// Does what a key does inside a field that is drawn in `size`.
    mutating func handle(_ key: Key, in field: FormField, size: Size) -> KeyResponse {
        switch self {
        case .line(var line):
            defer { self = .line(line) }
            return line.handle(key)
        case .area(var area):
            defer { self = .area(area) }
            return area.handle(key, size: size)
        case .found(let id, _):
            guard key == .backspace || key == .delete else { return .ignored }
            self = .found(id: "", words: "")
            return id.isEmpty ? .handled : .changed
        case .choice(let chosen, let typed):
            return choose(by: key, among: field.kind.options ?? [], chosen: chosen, typed: typed)
        }
    }

    /// Chooses with Space and the arrows in turn, or by the first letters of an answer.
    private mutating func choose(by key: Key, among options: [FormOption], chosen: Int?, typed: String) -> KeyResponse {
        guard !options.isEmpty else { return .ignored }
        switch key {
        case .right, .character(" "):
            self = .choice(chosen: ((chosen ?? -1) + 1) % options.count, typed: "")
        case .left:
            self = .choice(chosen: ((chosen ?? 0) + options.count - 1) % options.count, typed: "")
        case .backspace, .delete:
            self = .choice(chosen: nil, typed: "")
        case .character(let letter):
            // Letters add up to a word without a clock; a letter that continues no answer begins a new word.
            for word in [typed + String(letter), String(letter)] {
                let beginning = SearchForm.of(word)
                if let found = options.firstIndex(where: { SearchForm.of($0.label).hasPrefix(beginning) }) {
                    self = .choice(chosen: found, typed: word)
                    return .changed
                }
            }
            return .handled
        default:
            return .ignored
        }
        return .changed
    }
}
