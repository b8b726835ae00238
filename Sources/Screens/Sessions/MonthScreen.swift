import CareModel
import CaseStore
import Synchronization
import TerminalUI

/// A month as a heat map: for each day the minutes that all clients were credited with, the sessions, and closures.
///
/// Sessions and closures stand there at once; the minutes are added up beside the screen, so that no key waits for them.
struct MonthScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, up, down, left, right, monthBefore, monthAfter, today, date, mine, view, back
    }

    var day: Day?
    var weekStart = Weekday.monday
    var sessions: [Day: Int] = [:]
    var closures: [Day: String] = [:]
    /// The minutes of the month that is shown, once they are added up.
    var minutes: [Day: Minutes]?
    /// Whose minutes of which month these are.
    private var counted: Question?
    private var isOnlyMine: Bool
    private var typing: DatePrompt?
    private let count = MonthCount()

    /// What the minutes are asked for.
    struct Question: Hashable, Sendable {
        let days: ClosedRange<Day>
        let scope: Scope
    }

    init(day: Day? = nil, onlyMine: Bool = true) {
        self.day = day
        isOnlyMine = onlyMine
    }

    static let keys = KeyTable<Action>(
        heading: "Month",
        [
            KeyBinding(.enter, do: .open, label: "Day", help: "Open the day."),
            KeyBinding(.up, .character("k"), do: .up, label: "Up", help: "Go a week back.", inBar: .hidden),
            KeyBinding(.down, .character("j"), do: .down, label: "Down", help: "Go a week on.", inBar: .hidden),
            KeyBinding(.left, do: .left, label: "Day before", help: "Go to the day before.", inBar: .hidden),
            KeyBinding(.right, do: .right, label: "Day after", help: "Go to the day after.", inBar: .hidden),
            KeyBinding(
                .character("["),
                do: .monthBefore,
                label: "Month before",
                help: "Go back a month.",
                sharing: ("[ ]", "Month")
            ),
            .key("]", .monthAfter, "Month after", "Go on a month.", .hidden),
            .key("t", .today, "Today", "Go to today."),
            .key("d", .date, "Date", "Go to a date: mon, -3, 11/20, 2026-11-20."),
            .key("v", .view, "Day view", "Show the selected day's sessions as a list."),
            .key("m", .mine, "Everybody's", "Show everybody's sessions, or the chosen counselor's only.", .hidden),
            KeyBinding(.escape, .character("q"), do: .back, label: "Back", help: "Go back.", inBar: .always),
        ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Sessions", day?.monthAndYear ?? ""] }
    var position: String { day?.weekdayAndDate ?? "" }
    var takesText: Bool { typing != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        typing != nil ? DatePrompt.hints : [KeyHint("Arrows", "Move")] + Self.keys.hints
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        guard let day else { return "" }
        var words = "\(day.weekdayAndDate): \((sessions[day] ?? 0).counted("session"))"
        if let minutes {
            let sum = minutes[day] ?? .zero
            words += ", \(sum.count) min (\(sum.hours) h) credited"
        } else {
            words += ", minutes being added up"
        }
        if let closure = closures[day] { words += ". Closed\(closure.isEmpty ? "" : ": \(closure)")" }
        return words + "."
    }

    mutating func reload(at desk: Desk) throws {
        let day = self.day ?? desk.today
        self.day = day
        weekStart = try desk.caseFile.weekStart()
        let question = Question(days: day.month, scope: isOnlyMine ? desk.scope : .programme)
        sessions = try desk.caseFile.sessionCounts(on: question.days, scope: question.scope)
        closures = try desk.caseFile.closures(on: question.days)
        if counted != question { minutes = nil }
        counted = question
        count.begin(question, at: desk)
    }

    mutating func receive(_ delivery: Delivery, at desk: Desk) throws {
        guard case .monthMinutes(let minutes, let days, let scope) = delivery,
            counted == Question(days: days, scope: scope)
        else { return }
        self.minutes = minutes
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if typing != nil { return try answerDate(key, at: desk) }
        guard let action = Self.keys.action(for: key), let day else { return .ignored }
        switch action {
        case .open: return .open(SessionsScreen(day: day, onlyMine: isOnlyMine))
        case .up: try go(to: day.advanced(by: -7), at: desk)
        case .down: try go(to: day.advanced(by: 7), at: desk)
        case .left: try go(to: day.advanced(by: -1), at: desk)
        case .right: try go(to: day.advanced(by: 1), at: desk)
        case .monthBefore: try go(to: day.addingMonths(-1), at: desk)
        case .monthAfter: try go(to: day.addingMonths(1), at: desk)
        case .today: try go(to: desk.today, at: desk)
        case .date: typing = DatePrompt()
        case .mine:
            isOnlyMine.toggle()
            try reload(at: desk)
        case .view: return .replace(SessionsScreen(day: day, onlyMine: isOnlyMine), saying: "")
        case .back: return .close
        }
        return .stay
    }

    private mutating func go(to day: Day, at desk: Desk) throws {
        let isShown = self.day?.month == day.month
        self.day = day
        if !isShown { try reload(at: desk) }
    }

    private mutating func answerDate(_ key: Key, at desk: Desk) throws -> Step {
        switch typing?.handle(key, at: desk) {
        case .picked(let day):
            typing = nil
            try go(to: day, at: desk)
        case .wrong(let sentence): return .warn(sentence)
        case .cancelled: typing = nil
        case .handled, nil: break
        }
        return .stay
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        drawMonth(on: &canvas, desk)
        typing?.draw(on: &canvas)
    }
}

/// Adding up a month beside the screen; another month, or leaving the screen, ends it.
private final class MonthCount: Sendable {
    private let latest = Mutex(0)

    func begin(_ question: MonthScreen.Question, at desk: Desk) {
        let number = latest.withLock { number in
            number += 1
            return number
        }
        let caseFile = desk.caseFile
        desk.background.start { [weak self] mailbox in
            do {
                let minutes = try caseFile.creditedMinutes(on: question.days, scope: question.scope) {
                    self?.latest.withLock { $0 == number } == true
                }
                mailbox.post(.monthMinutes(minutes, days: question.days, scope: question.scope))
            } catch is CancellationError {
                // Nobody waits for this month any more.
            }
        }
    }
}
