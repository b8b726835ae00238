import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// The flags that wait for a decision, the most urgent first.
struct FlagsScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, acknowledge, filter, lapsed, decided, back
    }

    private var directory: FlagDirectory?
    /// The flags on the screen, by number.
    private var flags: [Flag.ID: Flag] = [:]
    private var list = ListState<Flag.ID>()
    private var filter = ListFilter(placeholder: "client, rule or severity")
    private var includesLapsed = false
    private var showsDecided = false

    static let keys = KeyTable<Action>(
        heading: "Flags",
        [
            KeyBinding(.enter, do: .open, label: "Open", help: "Open the flag with its evidence."),
            .key("a", .acknowledge, "Seen", "Say that you have seen the flag."),
            .key("/", .filter, "Filter", "Narrow the list as you type."),
            .key("l", .lapsed, "Lapsed", "Show those too that no longer hold, or hide them."),
            .key("d", .decided, "Decided", "Show what was decided, or what waits.", .hidden),
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

    func crumbs(at desk: Desk) -> [String] { ["Flags"] }
    var position: String { flags.isEmpty ? "" : "row \(list.row + 1) of \(list.count)" }
    var takesText: Bool { filter.isTyping }

    func hints(at desk: Desk) -> [KeyHint] {
        if filter.isTyping { return ListFilter.hints }
        return Self.keys.hints { $0 != .acknowledge || selected?.state == .open } + [KeyHint("C", "Caseload")]
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        guard !filter.isEmpty else { return selected?.summary ?? "" }
        return "Filter: \(filter.text) (\(list.count) of \(directory?.total ?? 0))"
    }

    private func caseload(_ desk: Desk) -> String {
        let what = showsDecided ? "decided" : "to decide"
        return "\(desk.scopeWords): \(list.count.counted("flag")) \(what), \(directory?.urgent ?? 0) high or critical."
    }

    private var selected: Flag? { list.selection.flatMap { flags[$0] } }

    mutating func reload(at desk: Desk) throws {
        directory = try desk.caseFile.flagDirectory(
            FlagQuery(
                counselor: desk.scope.counselor,
                states: showsDecided ? [.reviewed, .closed] : [.open, .acknowledged],
                includesLapsed: includesLapsed || showsDecided
            )
        )
        try narrow(at: desk)
    }

    private mutating func narrow(at desk: Desk) throws {
        directory?.narrow(to: filter.text)
        list.reconcile(with: directory?.matches ?? [])
        try readVisible(at: desk)
    }

    /// Reads the flags that the window shows.
    private mutating func readVisible(at desk: Desk) throws {
        let ids = (directory?.matches ?? [])[list.visibleRows(height: desk.size.height - 2)]
        flags = Dictionary(uniqueKeysWithValues: try desk.caseFile.flags(ids).map { ($0.id, $0) })
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if filter.isTyping { return try typeFilter(key, at: desk) }
        guard let action = Self.keys.action(for: key) else { return try move(key, at: desk) }
        switch action {
        case .open: return list.selection.map { .open(FlagScreen(flag: $0, among: directory?.matches ?? [])) } ?? .stay
        case .acknowledge:
            guard let selected else { return .stay }
            let receipt = try desk.caseFile.perform(.acknowledgeFlags(AcknowledgeFlags([selected.id])), by: desk.actor)
            try reload(at: desk)
            return .say("\(receipt.sentence.prefix(1).uppercased() + receipt.sentence.dropFirst()). u undoes.")
        case .filter: filter.begin()
        case .lapsed:
            includesLapsed.toggle()
            try reload(at: desk)
        case .decided:
            showsDecided.toggle()
            try reload(at: desk)
        case .back:
            guard filter.isEmpty else {
                filter.clear()
                try narrow(at: desk)
                return .say("Filter cleared.")
            }
            return .close
        }
        return .stay
    }

    private mutating func move(_ key: Key, at desk: Desk) throws -> Step {
        let ids = directory?.matches ?? []
        guard list.handle(key, height: desk.size.height - 2, id: { ids[$0] }) else { return .ignored }
        try readVisible(at: desk)
        return .stay
    }

    private mutating func typeFilter(_ key: Key, at desk: Desk) throws -> Step {
        switch filter.handle(key) {
        case .changed: try narrow(at: desk)
        case .handled: break
        case .ignored: return try move(key, at: desk)
        }
        return .stay
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        guard filter.isTyping else { return .ignored }
        filter.paste(text)
        try narrow(at: desk)
        return .stay
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let directory else { return }
        if !filter.isShown { canvas.put(caseload(desk), x: 1, y: 0) }
        canvas.within(Rect(x: 0, y: 1, width: canvas.size.width, height: canvas.size.height - 1)) { canvas in
            table.draw(on: &canvas, list: list) { row in
                let id = directory.matches[row]
                guard let flag = flags[id] else { return TableRow(id: id, cells: []) }
                var cells = FlagCells.cells(of: flag)
                cells.insert(TableCell(desk.name(flag.client)), at: 1)
                return TableRow(id: id, cells: cells)
            }
        }
        // After the list, so that the cursor stands in the filter.
        if filter.isShown { filter.draw(on: &canvas) }
    }

    private var table: Table {
        Table(
            [
                .fixed("", width: 4), .text("Client", minimum: 14, weight: 2), .fixed("Rule", width: 21),
                .text("Found", minimum: 14, weight: 3), .fixed("Day", width: 6),
                .fixed("State", width: FlagCells.stateWidth),
                .text("In words", minimum: 50, weight: 6, priority: 3),
            ],
            emptySentence: filter.isEmpty
                ? "No flag waits. l shows those that no longer hold, C another caseload."
                : "Nothing matches. Esc clears the filter."
        )
    }
}
