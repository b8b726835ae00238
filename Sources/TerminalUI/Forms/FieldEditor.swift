/// What a person did to a field so far.
enum FieldEditor: Equatable, Sendable {
    /// A line that is typed into.
    case line(TextField)
    /// Lines that are typed into.
    case area(TextArea)
    /// The chosen answer, and the letters typed to find it.
    case choice(chosen: Int?, typed: String)
    /// What was found, and the words for it.
    case found(id: String, words: String)

    /// Creates an editor; what a form wrote into a line is selected, what a person typed is not.
    init(_ field: FormField, value: String, isSelected: Bool = true) {
        if let options = field.kind.options {
            self = .choice(chosen: options.firstIndex { $0.id == value }, typed: "")
            return
        }
        switch field.kind {
        case .lookUp: self = .found(id: value, words: value)
        case .multiline(_, let maximumLength): self = .area(TextArea(value, maximumLength: maximumLength))
        case .text(let maximumLength):
            self = .line(TextField(value, maximumLength: maximumLength, isSelected: isSelected))
        default: self = .line(TextField(value, maximumLength: 40, isSelected: isSelected))
        }
    }

    /// What was typed, or the chosen option's id.
    func typed(_ field: FormField) -> String {
        switch self {
        case .line(let line): line.text
        case .area(let area): area.text
        case .choice(let chosen, _): chosen.flatMap { field.kind.options?[$0].id } ?? ""
        case .found(let id, _): id
        }
    }

    /// Writes a pasted text.
    mutating func paste(_ text: String) -> KeyResponse {
        switch self {
        case .line(var line):
            defer { self = .line(line) }
            return line.paste(text)
        case .area(var area):
            defer { self = .area(area) }
            return area.paste(text)
        case .choice, .found:
            return .handled
        }
    }
}
