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

    private var all: [Flag] = []
    private var flags: [Flag] = []
    private var list = ListState<Flag.ID>()
    private var filter = TextField(placeholder: "client, rule or severity")
    private var isFiltering = false
    private var includesLapsed = false
    private var showsDecided = false

    static let keys = KeyTable<Action>([
        KeyBinding(.enter, do: .open, label: "Open", help: "Open the flag with its evidence.", heading: "Flags"),
        key("a", .acknowledge, "Acknowledge", "Say that you have seen the flag."),
        key("/", .filter, "Filter", "Narrow the list as you type."),
        key("l", .lapsed, "Lapsed", "Show those too that no longer hold, or hide them."),
        key("d", .decided, "Decided", "Show what was decided, or what waits.", .hidden),
        KeyBinding(
            .escape,
            .character("q"),
            do: .back,
            label: "Back",
            help: "Clear the filter, or go back.",
            heading: "Flags",
            inBar: .always
        ),
    ])

    private static func key(
        _ key: Character,
        _ action: Action,
        _ label: String,
        _ help: String,
        _ place: KeyBarPlace = .whenRoom
    ) -> KeyBinding<Action> {
        KeyBinding(.character(key), do: action, label: label, help: help, heading: "Flags", inBar: place)
    }

    func crumbs(at desk: Desk) -> [String] { ["Flags"] }
    var position: String { flags.isEmpty ? "" : "row \(list.row + 1) of \(flags.count)" }
    var takesText: Bool { isFiltering }

    func hints(at desk: Desk) -> [KeyHint] {
        if isFiltering { return [KeyHint("Enter", "Keep filter"), KeyHint("Esc", "Clear", place: .always)] }
        return Self.keys.hints { $0 != .acknowledge || selected?.state == .open } + [KeyHint("C", "Caseload")]
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        let what = showsDecided ? "decided" : "to decide"
        guard filter.isEmpty else { return "Filter: \(filter.text) (\(flags.count) of \(all.count))" }
        let urgent = flags.count { $0.severity >= .high && $0.lapsedOn == nil }
        return "\(desk.scopeWords): \(flags.count) flags \(what), \(urgent) high or critical."
    }

    private var selected: Flag? { flags.first { $0.id == list.selection } }

    mutating func reload(at desk: Desk) throws {
        all = try desk.caseFile.flags(
            FlagQuery(
                counselor: desk.scope.counselor,
                states: showsDecided ? [.reviewed, .closed] : [.open, .acknowledged],
                includesLapsed: includesLapsed || showsDecided
            )
        )
        narrow()
    }

    private mutating func narrow() {
        let words = SearchText.folded(filter.text).split(separator: " ")
        flags = all.filter { flag in
            let text = SearchText.folded(
                "\(flag.clientName) \(flag.client) \(flag.rule) \(flag.severity.rawValue) \(flag.severity.word)"
            )
            return words.allSatisfy { text.contains($0) }
        }
        list.reconcile(with: flags.map(\.id))
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if isFiltering { return typeFilter(key, at: desk) }
        guard let action = Self.keys.action(for: key) else { return move(key, at: desk) }
        switch action {
        case .open: return list.selection.map { .open(FlagScreen(flag: $0, among: flags.map(\.id))) } ?? .stay
        case .acknowledge:
            guard let selected else { return .stay }
            let receipt = try desk.caseFile.perform(.acknowledgeFlags(AcknowledgeFlags([selected.id])), by: desk.actor)
            try reload(at: desk)
            return .say("\(receipt.sentence.prefix(1).uppercased() + receipt.sentence.dropFirst()). u undoes.")
        case .filter: isFiltering = true
        case .lapsed:
            includesLapsed.toggle()
            try reload(at: desk)
        case .decided:
            showsDecided.toggle()
            try reload(at: desk)
        case .back:
            guard filter.isEmpty else {
                filter.replace(with: "")
                narrow()
                return .say("Filter cleared.")
            }
            return .close
        }
        return .stay
    }

    private mutating func move(_ key: Key, at desk: Desk) -> Step {
        let ids = flags.map(\.id)
        return list.handle(key, height: desk.size.height - 2, id: { ids[$0] }) ? .stay : .ignored
    }

    private mutating func typeFilter(_ key: Key, at desk: Desk) -> Step {
        switch key {
        case .enter: isFiltering = false
        case .escape:
            isFiltering = false
            filter.replace(with: "")
            narrow()
        case .up, .down, .pageUp, .pageDown: return move(key, at: desk)
        default:
            let response = filter.handle(key)
            if response == .ignored { return .ignored }
            if response == .changed { narrow() }
        }
        return .stay
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        guard isFiltering else { return .ignored }
        _ = filter.paste(text)
        narrow()
        return .stay
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let isShown = isFiltering || !filter.isEmpty
        canvas.put(isShown ? "Filter:" : " \(desk.scopeWords)", x: 1, y: 0, role: isShown ? .info : .text)
        canvas.within(Rect(x: 0, y: 1, width: canvas.size.width, height: canvas.size.height - 1)) { canvas in
            table.draw(on: &canvas, list: list) { row in
                let flag = flags[row]
                let client = Client(id: flag.client, familyName: "", givenName: "")
                let name = desk.hidesNames ? client.id.text : flag.clientName
                var cells = FlagCells.cells(of: flag)
                cells.insert(TableCell(name), at: 1)
                return TableRow(id: flag.id, cells: cells)
            }
        }
        if isShown {
            canvas.within(Rect(x: 9, y: 0, width: 44, height: 1)) { filter.draw(on: &$0, isFocused: isFiltering) }
        }
    }

    private var table: Table {
        Table(
            [
                .fixed("", width: 4), .text("Client", minimum: 16), .fixed("Rule", width: 20, priority: 3),
                .text("What", minimum: 24, weight: 4), .fixed("Opened", width: 6, priority: 2),
                .fixed("State", width: 12, priority: 4),
            ],
            emptySentence: filter.isEmpty
                ? "No flag waits. l shows those that no longer hold, C another caseload."
                : "Nothing matches. Esc clears the filter."
        )
    }
}
