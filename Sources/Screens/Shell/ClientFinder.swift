import CareModel
import CaseStore
import TerminalUI

/// Finds a client by name or number from anywhere, enrolled or not.
struct ClientFinder: Sendable {
    private var field = TextField(placeholder: "name or number")
    private var directory: ClientDirectory
    private var list = ListState<Int64>()
    private var lines: [ClientLine] = []
    let prompt: String
    private static let height = 10

    /// The keys that work while it is open over a screen.
    static let hints = [KeyHint("Enter", "Choose"), KeyHint("Esc", "Leave it", place: .always)]

    /// Opens the finder, with some letters typed already.
    init(
        at desk: Desk,
        prompt: String = "Find client:",
        enrolledOnly: Bool = false,
        typed: String = ""
    ) throws {
        self.prompt = prompt
        directory = try desk.caseFile.people(enrolledOnly: enrolledOnly)
        field.replace(with: typed)
        try narrow(at: desk)
    }

    /// What a key did.
    enum Response: Sendable {
        case handled, cancelled
        case picked(ClientLine)
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Response {
        switch key {
        case .escape: return .cancelled
        case .enter:
            guard let row = lines.indices.contains(list.row - top) ? lines[list.row - top] : nil else {
                return .handled
            }
            return .picked(row)
        case .up, .down, .pageUp, .pageDown:
            let matches = directory.matches
            _ = list.handle(key, height: Self.height, id: { matches[$0] })
        default:
            guard field.handle(key) == .changed else { return .handled }
            try narrow(at: desk)
        }
        try readVisible(at: desk)
        return .handled
    }

    mutating func paste(_ text: String, at desk: Desk) throws {
        _ = field.paste(text)
        try narrow(at: desk)
        try readVisible(at: desk)
    }

    private var top: Int { list.visibleRows(height: Self.height).lowerBound }

    private mutating func narrow(at desk: Desk) throws {
        directory.narrow(to: field.text)
        list = ListState()
        try refresh(at: desk)
    }

    private mutating func refresh(at desk: Desk) throws {
        list.reconcile(with: directory.matches)
        try readVisible(at: desk)
    }

    private mutating func readVisible(at desk: Desk) throws {
        let rows = list.visibleRows(height: Self.height)
        lines = try desk.caseFile.clientLines(directory.matches[rows])
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let box = canvas.bounds.centered(Size(width: 64, height: Self.height + 4))
        canvas.fade(canvas.bounds)
        canvas.box(box, title: prompt)
        canvas.within(box.inset(columns: 2, rows: 1)) { canvas in
            for (offset, line) in lines.enumerated() { drawLine(line, offset, &canvas, desk) }
            if lines.isEmpty { canvas.put("Nobody by that name or number.", x: 2, y: 2, role: .dim) }
            canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: 1)) { field.draw(on: &$0) }
        }
    }

    private func drawLine(_ line: ClientLine, _ offset: Int, _ canvas: inout Canvas, _ desk: Desk) {
        let y = offset + 2
        let isSelected = list.row == top + offset
        canvas.put(isSelected ? canvas.glyphs.here : " ", x: 0, y: y)
        canvas.put(desk.name(line.client), x: 2, y: y, width: 32)
        canvas.put(line.id.text, x: 36, y: y, width: 12)
        canvas.put(line.isEnrolled ? "level \(line.level ?? "?")" : "discharged", x: 49, y: y, role: .dim, width: 11)
        if isSelected {
            canvas.paint(Rect(x: 0, y: y, width: canvas.size.width, height: 1), emphasis: .selected)
        }
    }
}

extension ClientFinder? {
    /// Answers a key while the finder is open, and closes it when somebody was picked or it was left; `nil` when it isn't open.
    mutating func answer(_ key: Key, at desk: Desk) throws -> ClientFinder.Response? {
        guard let response = try self?.handle(key, at: desk) else { return nil }
        switch response {
        case .handled: break
        case .cancelled, .picked: self = nil
        }
        return response
    }
}
