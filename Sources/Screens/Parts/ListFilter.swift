import TerminalUI

/// The filter above a list: it narrows as one types, stays when Enter is pressed, and is cleared by Esc.
struct ListFilter: Sendable {
    private var field: TextField
    /// Whether letters go into the filter.
    private(set) var isTyping = false

    /// Creates an empty filter; the placeholder says what can be looked for.
    init(placeholder: String) {
        field = TextField(placeholder: placeholder)
    }

    var text: String { field.text }
    var isEmpty: Bool { field.isEmpty }
    /// Whether the filter takes the place of the line above the list.
    var isShown: Bool { isTyping || !isEmpty }

    /// The keys that work while one types.
    static let hints = [
        KeyHint("Enter", "Keep filter"), KeyHint("Down", "Move"), KeyHint("Esc", "Clear", place: .always),
    ]

    mutating func begin() { isTyping = true }

    mutating func clear() {
        isTyping = false
        field.replace(with: "")
    }

    /// Answers a key while one types; the keys that move in the list are left to it.
    mutating func handle(_ key: Key) -> KeyResponse {
        switch key {
        case .enter:
            isTyping = false
            return .handled
        case .escape:
            clear()
            return .changed
        case .up, .down, .pageUp, .pageDown: return .ignored
        default: return field.handle(key)
        }
    }

    mutating func paste(_ text: String) { _ = field.paste(text) }

    /// Draws the filter over the first row of the window.
    func draw(on canvas: inout Canvas) {
        canvas.put("Filter:", x: 1, y: 0, role: .info)
        canvas.within(Rect(x: 9, y: 0, width: 50, height: 1)) { field.draw(on: &$0, isFocused: isTyping) }
    }
}
