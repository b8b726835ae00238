import CareModel
import CaseStore
import TerminalUI

/// The journal of the whole file: who did what to whom, newest first.
struct JournalScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, filter, back
    }

    private var entries: [JournalEntry] = []
    private var list = ListState<Int>()
    private var filter = ListFilter(placeholder: "client, number or who did it")
    /// Whether there are no older entries than those that were read.
    private var isWhole = false
    private var head: String?
    private static let page = 300

    static let keys = KeyTable<Action>(
        heading: "Journal",
        [
            KeyBinding(
                .enter,
                do: .open,
                label: "Chart",
                help: "Open the chart of the client it concerns."
            ),
            .key("/", .filter, "Filter", "Narrow the list to a client, or to what somebody did, as you type."),
            KeyBinding(
                .escape,
                .character("q"),
                do: .back,
                label: "Back",
                help: "Clear the filter, or go back.",
                inBar: .always
            ),
        ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Journal"] }
    var position: String {
        guard !entries.isEmpty else { return "" }
        guard filter.isEmpty else { return "row \(list.row + 1)\(isWhole ? " of \(entries.count)" : "")" }
        return "row \(list.row + 1) of \(entries.first?.id ?? 0)"
    }

    var takesText: Bool { filter.isTyping }

    func hints(at desk: Desk) -> [KeyHint] { filter.isTyping ? ListFilter.hints : Self.keys.hints }
    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        guard filter.isEmpty else {
            let count = entries.count == 1 ? "1 entry" : "\(entries.count) entries"
            return "Filter: \(filter.text) (\(isWhole ? count : "\(count) or more"))"
        }
        return head.map { "Last hash \($0). Nothing in the journal can be changed." } ?? ""
    }

    mutating func reload(at desk: Desk) throws {
        try read(at: desk, atLeast: entries.count)
        head = try desk.caseFile.journalHead().map(\.hash)
    }

    /// Reads the latest entries that match.
    private mutating func read(at desk: Desk, atLeast count: Int = 0) throws {
        let limit = max(Self.page, count)
        entries = try desk.caseFile.journal(matching: filter.text, limit: limit)
        isWhole = entries.count < limit
        list.reconcile(with: Array(entries.indices))
    }

    /// Begins at the latest entry again, since other entries are shown.
    private mutating func narrow(at desk: Desk) throws {
        list = ListState()
        try read(at: desk)
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if filter.isTyping {
            switch filter.handle(key) {
            case .changed: try narrow(at: desk)
            case .handled: break
            case .ignored: return try move(key, at: desk)
            }
            return .stay
        }
        switch Self.keys.action(for: key) {
        case .open:
            guard entries.indices.contains(list.row), let client = entries[list.row].clients.first else { return .stay }
            return .open(ChartScreen(client: client.id))
        case .filter: filter.begin()
        case .back:
            guard !filter.isEmpty else { return .close }
            filter.clear()
            try narrow(at: desk)
            return .say("Filter cleared.")
        case nil: return try move(key, at: desk)
        }
        return .stay
    }

    private mutating func move(_ key: Key, at desk: Desk) throws -> Step {
        guard list.handle(key, height: tableHeight(desk) - 1, id: { $0 }) else { return .ignored }
        try readOn(at: desk)
        return .stay
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        guard filter.isTyping else { return .ignored }
        filter.paste(text)
        try narrow(at: desk)
        return .stay
    }

    /// Reads older entries when the end of those that were read comes near.
    private mutating func readOn(at desk: Desk) throws {
        guard !isWhole, list.row > entries.count - desk.size.height, let oldest = entries.last else { return }
        let older = try desk.caseFile.journal(matching: filter.text, before: oldest.id, limit: Self.page)
        entries += older
        isWhole = older.count < Self.page
        list.reconcile(with: Array(entries.indices))
    }

    /// The filter stands above the table, and the whole sentence of the selected entry below it.
    private func tableHeight(_ desk: Desk) -> Int { desk.size.height - JournalTable.entryHeight - top }
    private var top: Int { filter.isShown ? 1 : 0 }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let bottom = top + tableHeight(desk)
        canvas.within(Rect(x: 0, y: top, width: canvas.size.width, height: bottom - top)) { canvas in
            let lines = JournalTable.ofAll
            lines.table.draw(on: &canvas, list: list) { lines.row($0, of: entries, desk) }
        }
        if entries.indices.contains(list.row) { JournalTable.draw(entries[list.row], on: &canvas, y: bottom, desk) }
        // After the table, so that the cursor stands in the filter.
        if filter.isShown { filter.draw(on: &canvas) }
    }
}
