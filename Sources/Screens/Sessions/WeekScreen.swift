import CareModel
import CaseStore
import TerminalUI

/// The sessions of a week: seven columns, hours down the side.
struct WeekScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, up, down, left, right, weekBefore, weekAfter, today, date, mine, view, back
    }

    var day: Day?
    var grid = WeekGrid([], days: Day(number: 0)...Day(number: 6))
    /// The selected session; `nil` on a day without any.
    var selection: SessionTime?
    /// The sessions that were on the screen since the week was read.
    var lines: [Int64: SessionLine] = [:]
    /// The first block row on the screen.
    var firstRow = 0
    private var isOnlyMine: Bool
    private var typing: DatePrompt?

    init(day: Day? = nil, onlyMine: Bool = true) {
        self.day = day
        isOnlyMine = onlyMine
    }

    static let keys = KeyTable<Action>(
        heading: "Week",
        [
            KeyBinding(.enter, do: .open, label: "Sheet", help: "Open the attendance sheet."),
            KeyBinding(.up, .character("k"), do: .up, label: "Up", help: "Go to the session before.", inBar: .hidden),
            KeyBinding(.down, .character("j"), do: .down, label: "Down", help: "Go to the next one.", inBar: .hidden),
            KeyBinding(.left, do: .left, label: "Day before", help: "Go to the day before.", inBar: .hidden),
            KeyBinding(.right, do: .right, label: "Day after", help: "Go to the day after.", inBar: .hidden),
            KeyBinding(
                .character("["),
                do: .weekBefore,
                label: "Week before",
                help: "Go back a week.",
                sharing: ("[ ]", "Week")
            ),
            .key("]", .weekAfter, "Week after", "Go on a week.", .hidden),
            .key("t", .today, "Today", "Go to today."),
            .key("d", .date, "Date", "Go to a date: mon, -3, 11/20, 2026-11-20."),
            .key("v", .view, "Month", "Show the month."),
            .key("m", .mine, "Everybody's", "Show everybody's sessions, or the chosen counselor's only.", .hidden),
            KeyBinding(.escape, .character("q"), do: .back, label: "Back", help: "Go back.", inBar: .always),
        ]
    )

    func crumbs(at desk: Desk) -> [String] {
        guard let first = grid.days.first, let last = grid.days.last else { return ["Sessions"] }
        return ["Sessions", "Week \(first.dayAndMonth) to \(last.withYear)"]
    }

    var position: String { day?.weekdayAndDate ?? "" }
    var takesText: Bool { typing != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if typing != nil { return DatePrompt.hints }
        let arrows = [KeyHint("Arrows", "Move")]
        return arrows + Self.keys.hints { $0 != .open || selection != nil }
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        guard let selection, let line = lines[selection.number] else {
            return "No session on this day. m shows everybody's."
        }
        let times = "\(line.startsAt.time)-\(line.endsAt.time)"
        return "\(times) \(line.title(at: desk)): \(line.marked) of \(line.expected) marked."
    }

    mutating func reload(at desk: Desk) throws {
        let day = self.day ?? desk.today
        self.day = day
        let week = Week(containing: day, startingOn: try desk.caseFile.weekStart())
        let scope = isOnlyMine ? desk.scope : .programme
        grid = WeekGrid(try desk.caseFile.sessionTimes(on: week.days, scope: scope), days: week.days)
        lines = [:]
        let known = grid.sessions(on: day)
        selection = known.first { $0.id == selection?.id } ?? choice(on: day, at: desk)
        try readVisible(at: desk)
    }

    /// The session that one most likely looks for on a day: the one that runs or comes next, else the first.
    private func choice(on day: Day, at desk: Desk) -> SessionTime? {
        let sessions = grid.sessions(on: day)
        return sessions.first { $0.endsAt > desk.moment.local } ?? sessions.first
    }

    /// Moves the window to the selected session, and reads the sessions in it that weren't read yet.
    mutating func readVisible(at desk: Desk) throws {
        let height = Self.blockRows(desk)
        let row = selection.flatMap { grid.row(of: $0) } ?? firstRow
        firstRow = max(0, min(max(firstRow, row - height + 1), row, max(0, grid.rowCount - height)))
        let numbers = grid.placed(in: firstRow..<firstRow + height).map(\.session.number).filter { lines[$0] == nil }
        lines.merge(try desk.caseFile.sessionLines(numbers)) { _, new in new }
    }

    /// The block rows that the window shows: the headings and the legend take two lines.
    static func blockRows(_ desk: Desk) -> Int { max(1, (desk.size.height - 2) / WeekGrid.blockHeight) }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if typing != nil { return try answerDate(key, at: desk) }
        guard let action = Self.keys.action(for: key), let day else { return .ignored }
        switch action {
        case .open: return selection.map { .open(SheetScreen(session: $0.id)) } ?? .stay
        case .up: step(-1)
        case .down: step(1)
        case .left: try go(to: day.advanced(by: -1), at: desk)
        case .right: try go(to: day.advanced(by: 1), at: desk)
        case .weekBefore: try go(to: day.advanced(by: -7), at: desk)
        case .weekAfter: try go(to: day.advanced(by: 7), at: desk)
        case .today: try go(to: desk.today, at: desk)
        case .date: typing = DatePrompt()
        case .mine:
            isOnlyMine.toggle()
            try reload(at: desk)
        case .view: return .replace(MonthScreen(day: day, onlyMine: isOnlyMine), saying: "")
        case .back: return .close
        }
        try readVisible(at: desk)
        return .stay
    }

    private mutating func step(_ step: Int) {
        guard let day, let selection else { return }
        let sessions = grid.sessions(on: day)
        guard let place = sessions.firstIndex(of: selection), sessions.indices.contains(place + step) else { return }
        self.selection = sessions[place + step]
    }

    /// Goes to a day, in its week; there to the session at the time of the one before.
    private mutating func go(to day: Day, at desk: Desk) throws {
        let time = selection?.startsAt.time
        self.day = day
        if grid.days.contains(day) {
            selection = time.flatMap { grid.closest(to: $0, on: day) } ?? choice(on: day, at: desk)
            return
        }
        selection = nil
        firstRow = 0
        try reload(at: desk)
        if let time { selection = grid.closest(to: time, on: day) }
    }

    private mutating func answerDate(_ key: Key, at desk: Desk) throws -> Step {
        switch typing?.handle(key, at: desk) {
        case .picked(let day):
            typing = nil
            try go(to: day, at: desk)
            try readVisible(at: desk)
        case .wrong(let sentence): return .warn(sentence)
        case .cancelled: typing = nil
        case .handled, nil: break
        }
        return .stay
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        drawWeek(on: &canvas, desk)
        typing?.draw(on: &canvas)
    }
}
