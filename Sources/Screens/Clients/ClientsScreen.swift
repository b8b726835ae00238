import CareModel
import CaseStore
import TerminalUI

/// The list of clients: narrowed letter by letter, sorted by any column, the selected one beside it in a wide window.
struct ClientsScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, filter, sort, reverse, discharged, admit, onePanel, arithmetic, back
    }

    var directory: ClientDirectory?
    var list = ListState<Int64>()
    /// The lines that were on the screen since the list was read, by row number.
    var lines: [Int64: ClientLine] = [:]
    var filter = ListFilter(placeholder: "name, number, counselor, level or flag")
    var order = ClientDirectory.Order.name
    var isReversed = false
    var includesDischarged = false
    /// Whether the chart beside the list is hidden.
    var isOnePanel = false
    var sorting: Picker<ClientDirectory.Order>?
    var chart: ClientChart?

    static let keys = KeyTable<Action>(
        heading: "Clients",
        [
            KeyBinding(.enter, do: .open, label: "Open", help: "Open the selected client's chart."),
            .key("/", .filter, "Filter", "Narrow the list as you type; Enter keeps it, Esc clears it."),
            .key("s", .sort, "Sort", "Choose the column to sort by; the same one again turns the order round."),
            .key("R", .reverse, "Reverse", "Turn the order round.", .hidden),
            .key("a", .admit, "Admit", "Admit a new client."),
            .key("D", .discharged, "Discharged", "Show those who are not enrolled too, or hide them.", .hidden),
            .key("=", .arithmetic, "Arithmetic", "Show how the hours of the week come about.", .hidden),
            .key("z", .onePanel, "One panel", "In a wide window, hide or show the chart beside the list.", .hidden),
            KeyBinding(
                .escape,
                .character("q"),
                do: .back,
                label: "Back",
                help: "Clear the filter, or go back to Today.",
                inBar: .always
            ),
        ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Clients"] }

    var position: String {
        list.count == 0 ? "" : "row \(list.row + 1) of \(list.count)"
    }

    var takesText: Bool { filter.isTyping }

    func hints(at desk: Desk) -> [KeyHint] {
        if sorting != nil { return [KeyHint("Enter", "Sort"), KeyHint("Esc", "Leave it", place: .always)] }
        if filter.isTyping { return ListFilter.hints }
        return Self.keys.hints
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        guard let directory else { return "" }
        guard !filter.isEmpty else { return "\(directory.total.counted("client")). Filter: none." }
        return "Filter: \(filter.text) (\(directory.matches.count) of \(directory.total))"
    }

    mutating func reload(at desk: Desk) throws {
        directory = try desk.caseFile.directory(
            scope: desk.scope,
            includesDischarged: includesDischarged,
            order: order,
            isReversed: isReversed
        )
        lines = [:]
        try narrow(at: desk)
    }

    /// Narrows the list to the filter; whoever was selected stays so while they match.
    mutating func narrow(at desk: Desk) throws {
        directory?.narrow(to: filter.text)
        list.reconcile(with: directory?.matches ?? [])
        try readVisible(at: desk)
    }

    /// Selects a client who was just admitted; a filter that hides them is cleared.
    mutating func show(_ record: NewRecord, at desk: Desk) throws {
        guard case .client(let client) = record, let number = try desk.caseFile.number(of: client) else { return }
        if directory?.matches.contains(number) == false {
            filter.clear()
            try narrow(at: desk)
        }
        list.select(number, among: directory?.matches ?? [], height: Self.listHeight(desk.size))
        try readVisible(at: desk)
    }

    /// Reads the lines that the window shows and that weren't read yet.
    mutating func readVisible(at desk: Desk) throws {
        let rows = list.visibleRows(height: Self.listHeight(desk.size))
        let missing = (directory?.matches ?? [])[rows].filter { lines[$0] == nil }
        for (number, line) in zip(missing, try desk.caseFile.clientLines(missing)) { lines[number] = line }
        chart = isWide(desk) ? try selected.flatMap { try desk.caseFile.chart(of: $0.id) } : nil
    }

    /// The client the keys act on.
    var selected: ClientLine? { list.selection.flatMap { lines[$0] } }

    func isWide(_ desk: Desk) -> Bool { desk.size.width >= 120 && !isOnePanel }

    static func listHeight(_ size: Size) -> Int { size.height - 2 }
}
