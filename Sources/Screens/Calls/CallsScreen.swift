import CareModel
import CaseStore
import TerminalUI

/// Who wants a call: why, the number, when somebody was last in touch; a call is logged with one key.
struct CallsScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case noAnswer, messageLeft, reached, note, chart, arithmetic, back
    }

    private var calls: CallList?
    private var list = ListState<Int64>()
    /// The lines that were on the screen since the list was read, by row number.
    private var lines: [Int64: CallLine] = [:]
    /// The call that was logged last, to which a note can be added.
    private var logged: Contact?
    private var note: TextField?

    static let keys = KeyTable<Action>(
        heading: "Calls",
        [
            .key("1", .noAnswer, "No answer", "Log a call that nobody answered."),
            .key("2", .messageLeft, "Message left", "Log a call after which a message was left."),
            .key("3", .reached, "Reached", "Log a call in which the client was reached."),
            .key("n", .note, "Note", "Add a note to the call that was just logged, or log a contact by form."),
            KeyBinding(.enter, do: .chart, label: "Chart", help: "Open the client's chart."),
            .key("=", .arithmetic, "Arithmetic", "Show how the hours of the week come about.", .hidden),
            KeyBinding(.escape, .character("q"), do: .back, label: "Back", help: "Go back.", inBar: .always),
        ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Hours", "Calls"] }
    var position: String { list.count == 0 ? "" : "row \(list.row + 1) of \(list.count)" }
    var takesText: Bool { note != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        note == nil
            ? Self.keys.hints
            : [KeyHint("Enter", "Keep the note"), KeyHint("Esc", "Leave it", place: .always)]
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        guard let calls else { return "" }
        return
            "\(desk.scopeWords): \(calls.open.counted("call")) to make, \(calls.entries.count - calls.open) done today."
    }

    mutating func reload(at desk: Desk) throws {
        calls = try desk.caseFile.callList(scope: desk.scope)
        lines = [:]
        list.reconcile(with: ids)
        try readVisible(at: desk)
    }

    private var ids: [Int64] { calls?.entries.map(\.client) ?? [] }
    private var selected: CallLine? { list.selection.flatMap { lines[$0] } }
    private static func rows(_ size: Size) -> Int { max(1, size.height - 5) }

    private mutating func readVisible(at desk: Desk) throws {
        guard let calls else { return }
        let visible = calls.entries[list.visibleRows(height: Self.rows(desk.size))].filter { lines[$0.client] == nil }
        for (entry, line) in zip(visible, try desk.caseFile.callLines(visible)) { lines[entry.client] = line }
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if note != nil { return try typeNote(key, at: desk) }
        switch Self.keys.action(for: key) {
        case .noAnswer: return try log("no answer", isTwoWay: false, at: desk)
        case .messageLeft: return try log("message left", isTwoWay: false, at: desk)
        case .reached: return try log(nil, isTwoWay: true, at: desk)
        case .note: return beginNote()
        case .chart: return selected.map { .open(ChartScreen(client: $0.id, among: ids)) } ?? .stay
        case .arithmetic: return selected.map { .open(ArithmeticScreen(client: $0.id)) } ?? .stay
        case .back: return .close
        case nil:
            let ids = ids
            guard list.handle(key, height: Self.rows(desk.size), id: { ids[$0] }) else { return .ignored }
            logged = nil
            try readVisible(at: desk)
            return .stay
        }
    }

    /// Logs a call with the selected client; who was called drops to the end, and the next one is selected.
    private mutating func log(_ words: String?, isTwoWay: Bool, at desk: Desk) throws -> Step {
        guard let line = selected else { return .stay }
        let at = try desk.caseFile.freeMinute(forContactWith: line.id, .phone, at: desk.moment.local)
        let contact = Contact(client: line.id, at: at, kind: .phone, isTwoWay: isTwoWay, note: words)
        try desk.caseFile.perform(.logContact(LogContact(contact, basedOn: nil)), by: desk.actor)
        let next = list.row
        try reload(at: desk)
        let ids = ids
        list.select(row: next, height: Self.rows(desk.size)) { ids[$0] }
        try readVisible(at: desk)
        logged = contact
        return .say("\(desk.name(line.client)): \(words ?? "reached") at \(at.time). n adds a note, u undoes.")
    }

    private mutating func beginNote() -> Step {
        if let logged {
            note = TextField(logged.note ?? "", maximumLength: 300)
            return .stay
        }
        return selected.map { .open(FormScreen(ContactForm(client: $0.id), for: $0.client)) } ?? .stay
    }

    private mutating func typeNote(_ key: Key, at desk: Desk) throws -> Step {
        switch key {
        case .escape:
            note = nil
            return .say("The note was left as it was.")
        case .enter:
            guard var contact = logged, let text = note?.text.trimmed else { return .stay }
            note = nil
            guard contact.note ?? "" != text else { return .stay }
            contact.note = text.isEmpty ? nil : text
            try desk.caseFile.perform(.logContact(LogContact(contact, basedOn: nil)), by: desk.actor)
            logged = contact
            try reload(at: desk)
            return .say("The note is kept. u undoes.")
        default: return note?.handle(key) == .ignored ? .ignored : .stay
        }
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        _ = note?.paste(text)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        let height = Self.rows(desk.size)
        guard note == nil, let row = list.row(onLine: point.y - 1, height: height) else { return .stay }
        let ids = ids
        list.select(row: row, height: height) { ids[$0] }
        logged = nil
        try readVisible(at: desk)
        return .stay
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let (rows, width) = (Self.rows(canvas.size), canvas.size.width)
        canvas.within(Rect(x: 0, y: 0, width: width, height: rows + 1)) { canvas in
            let glyphs = canvas.glyphs
            Self.table.draw(on: &canvas, list: list) { row in
                let number = list.count > row ? ids[row] : 0
                return TableRow(id: number, cells: lines[number].map { Self.cells($0, glyphs, desk) } ?? [])
            }
        }
        canvas.rule(y: rows + 1)
        if let line = selected {
            for (offset, text) in CallWords(line: line, desk: desk).lines.prefix(3).enumerated() {
                canvas.put(text, x: 2, y: rows + 2 + offset, width: width - 3)
            }
        }
        guard let note else { return }
        canvas.fill(Rect(x: 0, y: rows + 2, width: width, height: 2))
        canvas.put("What came of it:", x: 2, y: rows + 2, role: .info)
        canvas.within(Rect(x: 2, y: rows + 3, width: min(70, width - 4), height: 1)) { note.draw(on: &$0) }
    }

    private static let table = Table(
        [
            .fixed("", width: 1), .text("Client", minimum: 16), .fixed("Phone", width: 14),
            .text("Why", minimum: 18, weight: 2),
            .fixed("Last contact", width: 16, priority: 2), .number("Tried", width: 5, priority: 3),
        ],
        emptySentence: "Nobody wants a call: every week can be reached, and everybody came."
    )

    private static func cells(_ line: CallLine, _ glyphs: Glyphs, _ desk: Desk) -> [TableCell] {
        let words = CallWords(line: line, desk: desk)
        return [
            TableCell(line.isDone ? glyphs.done : "", role: .ok), TableCell(desk.name(line.client)),
            TableCell(words.phone), TableCell(words.why, role: line.isDone ? .dim : .text), TableCell(words.last),
            TableCell(line.attempts == 0 ? "" : "\(line.attempts)"),
        ]
    }
}
