import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// How a client's hours of a week come about, line by line, and what the three measures say of the week.
struct ArithmeticScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, weekBefore, weekAfter, back
    }

    private let client: Client.ID
    private var day: Day?
    private(set) var explained: ExplainedWeek?
    private(set) var lines: [Line] = []
    private(set) var list = ListState<Int>()

    /// One line of the page.
    struct Line: Sendable {
        var text: String
        var required: Int?
        var credited: Int?
        var isChange = false
        var role = Role.text
        var emphasis: Emphasis = []
        var session: Session.ID?
    }

    /// Explains the week that contains a day; without one, the current week.
    init(client: Client.ID, day: Day? = nil) {
        self.client = client
        self.day = day
    }

    static let keys = KeyTable<Action>(
        heading: "Arithmetic of hours",
        [
            KeyBinding(.enter, do: .open, label: "Open", help: "Open the sheet of this line's session, or the chart."),
            .key("[", .weekBefore, "Week before", "Show the week before."),
            .key("]", .weekAfter, "Week after", "Show the week after."),
            KeyBinding(
                .escape,
                .character("q"),
                .character("="),
                do: .back,
                label: "Back",
                help: "Go back.",
                inBar: .always
            ),
        ]
    )

    func crumbs(at desk: Desk) -> [String] {
        ["Hours"] + (explained.map { [desk.name($0.client)] } ?? [])
    }

    var position: String { "line \(list.row + 1) of \(lines.count)" }
    func hints(at desk: Desk) -> [KeyHint] { Self.keys.hints }
    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String { explained?.arithmetic.share ?? "" }

    mutating func reload(at desk: Desk) throws {
        guard let fresh = try desk.caseFile.explainedWeek(of: client, containing: day ?? desk.today) else {
            throw RecordGone()
        }
        explained = fresh
        lines = Self.lines(of: fresh)
        list.reconcile(with: Array(lines.indices))
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        switch Self.keys.action(for: key) {
        case .open:
            guard lines.indices.contains(list.row), let session = lines[list.row].session else {
                return .open(ChartScreen(client: client))
            }
            return .open(SheetScreen(session: session, client: client))
        case .weekBefore: return try turn(-7, at: desk)
        case .weekAfter: return try turn(7, at: desk)
        case .back: return .close
        case nil: return list.handle(key, height: Self.height(desk.size), id: { $0 }) ? .stay : .ignored
        }
    }

    private mutating func turn(_ days: Int, at desk: Desk) throws -> Step {
        day = (day ?? desk.today).advanced(by: days)
        list = ListState()
        try reload(at: desk)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        let height = Self.height(desk.size)
        if let row = list.row(onLine: point.y - 1, height: height) { list.select(row: row, height: height) { $0 } }
        return .stay
    }

    /// The lines that the window shows below the headings.
    private static func height(_ size: Size) -> Int { max(1, size.height - 1) }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let explained else { return }
        let width = min(canvas.size.width, 100)
        let heading = "\(explained.week.firstDay.weekdayAndDate) to \(explained.week.lastDay.withYear), minutes"
        canvas.rule(y: 0, heading: heading)
        canvas.put(" required ", x: width - 21, y: 0, role: .header)
        canvas.put(" credited ", x: width - 11, y: 0, role: .header)
        for (offset, row) in list.visibleRows(height: Self.height(canvas.size)).enumerated() {
            let (line, y) = (lines[row], offset + 1)
            let room = line.required == nil && line.credited == nil ? canvas.size.width - 3 : width - 24
            canvas.put(line.text, x: 2, y: y, role: line.role, emphasis: line.emphasis, width: room)
            put(line.required, line, x: width - 22, y, &canvas)
            put(line.credited, line, x: width - 12, y, &canvas)
            guard row == list.row else { continue }
            canvas.put(canvas.glyphs.here, x: 0, y: y)
            canvas.paint(Rect(x: 0, y: y, width: canvas.size.width, height: 1), emphasis: .selected)
            canvas.focus(x: 2, y: y)
        }
    }

    private func put(_ number: Int?, _ line: Line, x: Int, _ y: Int, _ canvas: inout Canvas) {
        guard number != nil else { return }
        let text = ArithmeticLine.number(number, isChange: line.isChange)
        canvas.put(text, x: x, y: y, emphasis: line.emphasis, width: 10, align: .trailing)
    }
}
