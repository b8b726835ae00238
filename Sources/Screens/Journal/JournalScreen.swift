import CareModel
import CaseStore
import TerminalUI

/// The journal of the whole file: who did what to whom, newest first.
struct JournalScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, back
    }

    private var entries: [JournalEntry] = []
    private var list = ListState<Int>()
    private var head: String?
    private static let page = 300

    static let keys = KeyTable<Action>([
        KeyBinding(
            .enter,
            do: .open,
            label: "Chart",
            help: "Open the chart of the client it concerns.",
            heading: "Journal"
        ),
        KeyBinding(
            .escape,
            .character("q"),
            do: .back,
            label: "Back",
            help: "Go back.",
            heading: "Journal",
            inBar: .always
        ),
    ])

    func crumbs(at desk: Desk) -> [String] { ["Journal"] }
    var position: String { entries.isEmpty ? "" : "row \(list.row + 1) of \(entries.first?.id ?? 0)" }
    func hints(at desk: Desk) -> [KeyHint] { Self.keys.hints }
    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        head.map { "Last hash \($0). Nothing in the journal can be changed." } ?? ""
    }

    mutating func reload(at desk: Desk) throws {
        entries = try desk.caseFile.journal(limit: max(Self.page, entries.count))
        head = try desk.caseFile.journalHead().map(\.hash)
        list.reconcile(with: Array(entries.indices))
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        switch Self.keys.action(for: key) {
        case .open:
            guard entries.indices.contains(list.row), let client = entries[list.row].clients.first else { return .stay }
            return .open(ChartScreen(client: client.id))
        case .back: return .close
        case nil:
            guard list.handle(key, height: Self.tableHeight(desk) - 1, id: { $0 }) else { return .ignored }
            try readOn(at: desk)
            return .stay
        }
    }

    /// Reads older entries when the end of those that were read comes near.
    private mutating func readOn(at desk: Desk) throws {
        guard list.row > entries.count - desk.size.height, let oldest = entries.last, oldest.id > 1 else { return }
        entries += try desk.caseFile.journal(before: oldest.id, limit: Self.page)
        list.reconcile(with: Array(entries.indices))
    }

    /// The whole sentence of the selected entry stands below the table.
    private static func tableHeight(_ desk: Desk) -> Int { desk.size.height - 5 }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let height = Self.tableHeight(desk)
        canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: height)) { canvas in
            let lines = JournalTable.ofAll
            lines.table.draw(on: &canvas, list: list) { lines.row($0, of: entries, desk) }
        }
        guard entries.indices.contains(list.row) else { return }
        let entry = entries[list.row]
        canvas.rule(y: height, heading: "Entry \(entry.id), \(entry.kind)")
        let lines = canvas.metrics.wrapped(entry.sentence, columns: canvas.size.width - 4)
        for (offset, line) in lines.prefix(3).enumerated() { canvas.put(line, x: 2, y: height + 1 + offset) }
        canvas.put("hash \(entry.hash.prefix(32))", x: 2, y: height + 4, role: .dim)
    }
}
