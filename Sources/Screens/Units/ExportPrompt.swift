import TerminalUI

/// Asks into which file units are written, and whether names go with them.
struct ExportPrompt: Sendable {
    /// What a key did.
    enum Response: Sendable {
        case handled, cancelled
        case picked(path: String, namesClients: Bool)
    }

    private var field = TextField(maximumLength: 400)
    private var namesClients = false

    /// The keys that work while it is open over a screen.
    static let hints = [
        KeyHint("Enter", "Write"), KeyHint("Tab", "With or without names"), KeyHint("Esc", "Leave it", place: .always),
    ]

    /// Offers a file name, in which no client is ever named.
    init(offering name: String) {
        field.replace(with: name)
    }

    mutating func handle(_ key: Key) -> Response {
        switch key {
        case .escape: return .cancelled
        case .tab: namesClients.toggle()
        case .enter:
            guard !field.text.isEmpty else { return .handled }
            return .picked(path: field.text, namesClients: namesClients)
        default: _ = field.handle(key)
        }
        return .handled
    }

    mutating func paste(_ text: String) { _ = field.paste(text) }

    func draw(on canvas: inout Canvas) {
        let y = canvas.size.height - 3
        canvas.fill(Rect(x: 0, y: y, width: canvas.size.width, height: 3))
        canvas.rule(y: y, heading: "Write a file for spreadsheet programs")
        canvas.put("File:", x: 2, y: y + 1, role: .info)
        let names = namesClients ? "With clients' names; Tab leaves them out." : "Client numbers only; Tab adds names."
        canvas.put("\(names) It is written for you only, and never over another file.", x: 2, y: y + 2, role: .dim)
        canvas.within(Rect(x: 8, y: y + 1, width: canvas.size.width - 10, height: 1)) { field.draw(on: &$0) }
    }
}
