extension Key {
    /// The key as the key bar and the help write it: `^S`, `Alt-b`, `F8`, `S-Tab`, `PgDn`, `a`.
    public var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let character): "^" + Key.character(character).label.uppercasedFirst
        case .alt(let character): "Alt-" + Key.character(character).label
        case .function(let number): "F\(number)"
        default: Self.names[self] ?? ""
        }
    }

    /// Reads a key from its ``label``, or returns `nil` when it names none.
    public init?(label: String) {
        if let key = Self.keys[label] {
            self = key
        } else if label.count == 1, let character = label.first {
            self = .character(character)
        } else if label.hasPrefix("^"), let character = Self.character(in: label.dropFirst()) {
            self = .control(Character(character.lowercased()))
        } else if label.hasPrefix("Alt-"), let character = Self.character(in: label.dropFirst(4)) {
            self = .alt(character)
        } else if label.hasPrefix("F"), let number = Int(label.dropFirst()), 1...24 ~= number {
            self = .function(number)
        } else {
            return nil
        }
    }

    private static func character(in text: Substring) -> Character? {
        if text == "Space" { return " " }
        return text.count == 1 ? text.first : nil
    }

    private static let names: [Key: String] = [
        .up: "Up", .down: "Down", .left: "Left", .right: "Right",
        .shiftUp: "S-Up", .shiftDown: "S-Down", .shiftLeft: "S-Left", .shiftRight: "S-Right",
        .controlUp: "C-Up", .controlDown: "C-Down", .controlLeft: "C-Left", .controlRight: "C-Right",
        .home: "Home", .end: "End", .controlHome: "C-Home", .controlEnd: "C-End",
        .pageUp: "PgUp", .pageDown: "PgDn", .insert: "Ins", .delete: "Del", .backspace: "Bksp",
        .enter: "Enter", .tab: "Tab", .backTab: "S-Tab", .escape: "Esc",
    ]

    private static let keys: [String: Key] = {
        var keys: [String: Key] = ["Space": .character(" ")]
        for (key, name) in names { keys[name] = key }
        return keys
    }()
}

extension String {
    /// The text with a letter at its beginning in upper case.
    fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
