import CareModel
import CaseStore
import TerminalUI

/// The sessions of a day: who is expected, what is taken, what is still open.
struct SessionsScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, dayBefore, dayAfter, weekBefore, weekAfter, today, date, add, edit, note, plan, mine, arrivals,
            view, back
    }

    private var day: Day?
    private var sessions: [SessionLine] = []
    private var list = ListState<Session.ID>()
    /// Whether only the sessions are shown that the chosen counselor leads.
    private var isOnlyMine: Bool
    /// The date that is being typed.
    private var typing: TextField?

    /// Opens the sessions of a day, otherwise of today.
    init(day: Day? = nil, onlyMine: Bool = true) {
        self.day = day
        isOnlyMine = onlyMine
    }

    static let keys = KeyTable<Action>(
        heading: "Sessions",
        [
            KeyBinding(.enter, do: .open, label: "Sheet", help: "Open the attendance sheet."),
            KeyBinding(
                .character("["),
                do: .dayBefore,
                label: "Day before",
                help: "Go to the day before.",
                sharing: ("[ ]", "Day")
            ),
            .key("]", .dayAfter, "Day after", "Go to the day after.", .hidden),
            .key("{", .weekBefore, "Week before", "Go back a week.", .hidden),
            .key("}", .weekAfter, "Week after", "Go on a week.", .hidden),
            .key("t", .today, "Today", "Go to today."),
            .key("d", .date, "Date", "Go to a date: mon, -3, 11/20, 2026-11-20."),
            .key("v", .view, "Week", "Show the week; v again shows the month."),
            .key("a", .add, "Add", "Add a session."),
            .key("A", .arrivals, "Arrivals", "Mark people as they come through the door, by name."),
            .key("e", .edit, "Edit", "Change the selected session."),
            .key("i", .note, "Note", "Write or read the group note of the selected session."),
            .key("w", .plan, "Plan weeks", "Plan the weekly groups' sessions for four weeks from this day on."),
            .key("m", .mine, "Everybody's", "Show everybody's sessions, or the chosen counselor's only.", .hidden),
            KeyBinding(
                .escape,
                .character("q"),
                do: .back,
                label: "Back",
                help: "Go back.",
                inBar: .always
            ),
        ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Sessions", day?.weekdayAndDate ?? ""] }

    var position: String {
        sessions.isEmpty ? "" : "row \(list.row + 1) of \(sessions.count)"
    }

    var takesText: Bool { typing != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if typing != nil { return [KeyHint("Enter", "Go"), KeyHint("Esc", "Leave it", place: .always)] }
        return Self.keys.hints { ![.open, .edit, .note].contains($0) || !sessions.isEmpty }
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        let open = sessions.count { $0.isOpen && $0.startsAt <= desk.moment.local }
        let whose = isOnlyMine && desk.scope != .programme ? "led by \(desk.scopeName)" : "of the programme"
        return "\(sessions.count.counted("session")) \(whose), \(open) with somebody not marked."
    }

    mutating func reload(at desk: Desk) throws {
        let day = self.day ?? desk.today
        self.day = day
        sessions = try desk.caseFile.sessions(on: day...day, scope: isOnlyMine ? desk.scope : .programme)
        list.reconcile(with: sessions.map(\.id))
    }

    /// Goes to the day of a session that was just added, and selects it, whoever leads it.
    mutating func show(_ record: NewRecord, at desk: Desk) throws {
        guard case .session(let session, let day) = record else { return }
        if day != self.day {
            self.day = day
            list = ListState()
            try reload(at: desk)
        }
        if isOnlyMine, !sessions.contains(where: { $0.id == session }) {
            isOnlyMine = false
            try reload(at: desk)
        }
        list.select(session, among: sessions.map(\.id), height: Self.height(desk))
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if typing != nil { return try typeDate(key, at: desk) }
        guard let action = Self.keys.action(for: key) else {
            let ids = sessions.map(\.id)
            return list.handle(key, height: Self.height(desk), id: { ids[$0] }) ? .stay : .ignored
        }
        switch action {
        case .open: return list.selection.map { .open(SheetScreen(session: $0)) } ?? .stay
        case .dayBefore: try go(-1, at: desk)
        case .dayAfter: try go(1, at: desk)
        case .weekBefore: try go(-7, at: desk)
        case .weekAfter: try go(7, at: desk)
        case .today:
            day = desk.today
            try reload(at: desk)
        case .date: typing = TextField(maximumLength: 20)
        case .arrivals: return .open(ArrivalsScreen())
        case .add: return .open(FormScreen(SessionForm(on: day ?? desk.today)))
        case .edit: return list.selection.map { .open(FormScreen(SessionForm(editing: $0))) } ?? .stay
        case .note: return list.selection.map { .open(NotesScreen(session: $0)) } ?? .stay
        case .plan: return try plan(at: desk)
        case .mine:
            isOnlyMine.toggle()
            try reload(at: desk)
        case .view: return .replace(WeekScreen(day: day, onlyMine: isOnlyMine), saying: "")
        case .back: return .close
        }
        return .stay
    }

    /// Plans four weeks from the shown day on, or from today where that day has passed.
    private mutating func plan(at desk: Desk) throws -> Step {
        let first = max(day ?? desk.today, desk.today)
        let change = PlanSessions(from: first, to: first.advanced(by: 27))
        let receipt = try desk.caseFile.perform(.planSessions(change), by: desk.actor)
        try reload(at: desk)
        return .say("\(receipt.sentence). u undoes.")
    }

    private mutating func go(_ days: Int, at desk: Desk) throws {
        day = (day ?? desk.today).advanced(by: days)
        list = ListState()
        try reload(at: desk)
    }

    private mutating func typeDate(_ key: Key, at desk: Desk) throws -> Step {
        switch key {
        case .escape: typing = nil
        case .enter:
            let (year, month, today) = desk.today.parts
            guard let civil = CivilDate(year: year, month: month, day: today) else { return .stay }
            do {
                let date = try DateEntry(today: civil, direction: .back).date(from: typing?.text ?? "")
                typing = nil
                day = Day(date)
                try reload(at: desk)
            } catch let problem as EntryError {
                return .warn(problem.sentence)
            }
        default: return typing?.handle(key) == .ignored ? .ignored : .stay
        }
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        let ids = sessions.map(\.id)
        guard let row = list.row(onLine: point.y - 1, height: Self.height(desk)) else { return .stay }
        let isAgain = list.row == row
        list.select(row: row, height: Self.height(desk)) { ids[$0] }
        return isAgain ? try handle(.enter, at: desk) : .stay
    }

    private static func height(_ desk: Desk) -> Int { desk.size.height - 1 }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        Self.table.draw(on: &canvas, list: list) { row in Self.row(sessions[row], desk) }
        guard let typing else { return }
        let y = canvas.size.height - 1
        canvas.fill(Rect(x: 0, y: y, width: canvas.size.width, height: 1))
        canvas.put("Go to date:", x: 2, y: y, role: .info)
        canvas.within(Rect(x: 14, y: y, width: 24, height: 1)) { typing.draw(on: &$0) }
    }

    private static let table = Table(
        [
            .fixed("Time", width: 11), .text("Session", minimum: 20, weight: 3), .fixed("Marked", width: 7),
            .fixed("State", width: 12), .text("Led by", minimum: 10, priority: 2),
            .text("Topic", minimum: 10, priority: 3), .fixed("Room", width: 8, priority: 4),
        ],
        emptySentence: "No sessions on this day. w plans the weekly groups', a adds one, m shows everybody's."
    )

    private static func row(_ line: SessionLine, _ desk: Desk) -> TableRow<Session.ID> {
        let (word, role) = state(of: line, desk)
        return TableRow(
            id: line.id,
            cells: [
                TableCell("\(line.startsAt.time)-\(line.endsAt.time)"), TableCell(line.title(at: desk)),
                TableCell("\(line.marked)/\(line.expected)"), TableCell(word, role: role),
                TableCell(line.counselorName ?? ""), TableCell(line.topic ?? ""), TableCell(line.room ?? ""),
            ]
        )
    }

    private static func state(of line: SessionLine, _ desk: Desk) -> (String, Role) {
        if line.held == .no { return ("not held", .dim) }
        if line.signedBy != nil { return ("signed", .ok) }
        if line.isRunning(at: desk.moment.local) { return ("NOW", .info) }
        if line.startsAt > desk.moment.local { return ("ahead", .dim) }
        if line.expected == 0 { return ("nobody", .dim) }
        return line.isOpen ? ("\(line.expected - line.marked) to mark", .warning) : ("not signed", .text)
    }
}
