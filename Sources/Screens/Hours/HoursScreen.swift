import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// The hours of a week, client by day: who has them, who still will, who can't any more.
struct HoursScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, dayBefore, dayAfter, arithmetic, calls, onlyShort, view, weekBefore, weekAfter, chart, back
    }

    /// A day of the week that is shown; `nil` for the current one.
    private(set) var day: Day?
    /// Everybody in order; `nil` while it is being counted.
    var hours: WeekHours?
    /// Those that are shown.
    var entries: [WeekHours.Entry] = []
    var list = ListState<Int64>()
    /// The lines that were on the screen since the list was read, by row number.
    var lines: [Int64: HoursLine] = [:]
    /// The day the keys act on, by its place in the week.
    var column = 0
    var onlyShort = false
    /// Whether a plain table is shown in place of the heat map.
    var isTable = false
    /// The question which of a day's sessions is meant.
    var choosing: Picker<Session.ID>?
    /// Who on the screen is called the same.
    var namesakes = Namesakes(among: [])
    private var isPlaced = false

    static let keys = KeyTable<Action>(
        heading: "Hours",
        [
            KeyBinding(.enter, do: .open, label: "Sheet", help: "Open the sheet of the client's session of that day."),
            KeyBinding(.left, do: .dayBefore, label: "Day before", help: "Go to the day before.", inBar: .hidden),
            KeyBinding(.right, do: .dayAfter, label: "Day after", help: "Go to the day after.", inBar: .hidden),
            .key("=", .arithmetic, "Arithmetic", "Show how the hours of the week come about."),
            .key("c", .calls, "Calls", "Show who wants a call."),
            .key("f", .onlyShort, "Only short", "Show only those who can't reach the week, or everybody."),
            .key("v", .view, "View", "Show a plain table with words, or the heat map.", .hidden),
            .key("o", .chart, "Chart", "Open the client's chart.", .hidden),
            .key("[", .weekBefore, "Week before", "Show the week before.", .hidden),
            .key("]", .weekAfter, "Week after", "Show the week after.", .hidden),
            KeyBinding(.escape, .character("q"), do: .back, label: "Back", help: "Go back.", inBar: .always),
        ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Hours"] }
    var position: String { entries.isEmpty ? "" : "row \(list.row + 1) of \(entries.count)" }
    var takesText: Bool { choosing != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if choosing != nil { return [KeyHint("Enter", "Choose"), KeyHint("Esc", "Leave it", place: .always)] }
        return Self.keys.hints + [KeyHint("[ ]", "Week")]
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        guard let hours else { return "Being counted." }
        guard let line = selected else {
            return onlyShort ? "Everybody can still reach the week. f shows them all." : "\(desk.scopeWords): nobody."
        }
        let cell = line.forecast.days[column]
        let short = hours.entries.count(where: \.isShort)
        return "\(cell.day.weekdayAndDate): \(cell.credited.hours) of \(cell.required.hours) h. "
            + "\(short) of \(hours.entries.count) are short."
    }

    /// The client the keys act on.
    var selected: HoursLine? { list.selection.flatMap { lines[$0] } }

    mutating func reload(at desk: Desk) throws {
        if let day {
            ask(for: day, at: desk)
        } else {
            hours = try desk.caseFile.weekHours(scope: desk.scope)
        }
        try narrow(at: desk)
    }

    /// Has the order of another week worked out beside the screen.
    private func ask(for day: Day, at desk: Desk) {
        let (caseFile, scope) = (desk.caseFile, desk.scope)
        desk.background.start { mailbox in
            mailbox.post(.weekHours(try caseFile.weekHours(scope: scope, containing: day), scope: scope))
        }
    }

    mutating func receive(_ delivery: Delivery, at desk: Desk) throws {
        guard case .weekHours(let hours, let scope) = delivery, scope == desk.scope, let day,
            hours.week.days.contains(day)
        else { return }
        self.hours = hours
        try narrow(at: desk)
    }

    /// Shows those who are wanted; whoever was selected stays so while they are among them.
    mutating func narrow(at desk: Desk) throws {
        entries = hours?.entries.filter { !onlyShort || $0.isShort } ?? []
        list.reconcile(with: entries.map(\.client))
        lines = [:]
        if !isPlaced, let week = hours?.week, week.days.contains(desk.today) {
            column = week.firstDay.distance(to: desk.today)
            isPlaced = true
        }
        try readVisible(at: desk)
    }

    /// Reads the lines that the window shows and that weren't read yet.
    mutating func readVisible(at desk: Desk) throws {
        guard let week = hours?.week else { return }
        let rows = list.visibleRows(height: HoursLayout(size: desk.size).rows)
        let missing = entries[rows].map(\.client).filter { lines[$0] == nil }
        guard !missing.isEmpty else { return }
        for line in try desk.caseFile.hoursLines(missing, containing: week.firstDay) { lines[line.number] = line }
        namesakes = Namesakes(among: lines.values.map(\.client))
    }

    /// Goes to another week; its order is worked out beside the screen.
    mutating func turn(_ days: Int, at desk: Desk) throws {
        let target = (day ?? desk.today).advanced(by: days)
        let start = try desk.caseFile.programme()?.weekStartsOn ?? .monday
        day = Week(containing: desk.today, startingOn: start).days.contains(target) ? nil : target
        (hours, isPlaced) = (nil, true)
        try reload(at: desk)
    }
}
