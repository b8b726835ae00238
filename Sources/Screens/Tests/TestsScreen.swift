import CareModel
import CaseStore
import TerminalUI

/// The drug tests of the last four weeks: those in which something has to be entered first.
struct TestsScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, add, chart, back
    }

    private var directory: TestDirectory?
    private var list = ListState<Int64>()
    /// The lines on the screen, by row number.
    private var lines: [Int64: TestListLine] = [:]
    private var finder: ClientFinder?

    static let keys = KeyTable<Action>(
        heading: "Drug tests",
        [
            KeyBinding(.enter, do: .open, label: "Enter result", help: "Open the test."),
            .key("a", .add, "Add test", "Add a test for a client: for cause, follow-up, at admission."),
            .key("c", .chart, "Chart", "Open the client's chart."),
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

    func crumbs(at desk: Desk) -> [String] { ["Drug tests"] }
    var position: String { list.count == 0 ? "" : "row \(list.row + 1) of \(list.count)" }
    var takesText: Bool { finder != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if finder != nil { return ClientFinder.hints }
        return Self.keys.hints { $0 == .add || $0 == .back || selected != nil } + [KeyHint("C", "Caseload")]
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        guard let directory else { return "" }
        return
            "\(desk.scopeWords): \(directory.numbers.count.counted("test")) in 28 days, \(directory.toEnter) to enter."
    }

    private var selected: TestListLine? { list.selection.flatMap { lines[$0] } }

    mutating func reload(at desk: Desk) throws {
        let fresh = try desk.caseFile.testDirectory(scope: desk.scope)
        directory = fresh
        list.reconcile(with: fresh.numbers)
        try readVisible(at: desk)
    }

    /// Selects a test that was just added or entered.
    ///
    /// It takes its place below those to be entered, which stay in sight where there is room for both.
    mutating func show(_ record: NewRecord, at desk: Desk) throws {
        guard case .test(let test) = record, let number = try desk.caseFile.number(of: test) else { return }
        let (numbers, height) = (directory?.numbers ?? [], desk.size.height - 1)
        if let row = numbers.firstIndex(of: number), row < height {
            list = ListState()
            list.reconcile(with: numbers)
        }
        list.select(number, among: numbers, height: height)
        try readVisible(at: desk)
    }

    /// Reads the lines that the window shows.
    private mutating func readVisible(at desk: Desk) throws {
        let numbers = (directory?.numbers ?? [])[list.visibleRows(height: desk.size.height - 1)]
        lines = Dictionary(zip(numbers, try desk.caseFile.testLines(numbers)), uniquingKeysWith: { $1 })
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        switch try finder.answer(key, at: desk) {
        case .picked(let line): return .open(TestScreen(newFor: line.id))
        case .handled, .cancelled: return .stay
        case nil: break
        }
        switch Self.keys.action(for: key) {
        case .open: return selected.map { .open(TestScreen(test: $0.id)) } ?? .stay
        case .add: finder = try ClientFinder(at: desk, prompt: "Test whom?", enrolledOnly: true)
        case .chart:
            return selected.map { .open(ChartScreen(client: $0.client.id, tab: .tests)) } ?? .stay
        case .back: return .close
        case nil:
            let numbers = directory?.numbers ?? []
            guard list.handle(key, height: desk.size.height - 1, id: { numbers[$0] }) else { return .ignored }
            try readVisible(at: desk)
        }
        return .stay
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        try finder?.paste(text, at: desk)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        let numbers = directory?.numbers ?? []
        guard finder == nil, let row = list.row(onLine: point.y - 1, height: desk.size.height - 1) else { return .stay }
        let isAgain = list.row == row
        list.select(row: row, height: desk.size.height - 1) { numbers[$0] }
        try readVisible(at: desk)
        return isAgain ? try handle(.enter, at: desk) : .stay
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let glyphs = canvas.glyphs
        Self.table.draw(on: &canvas, list: list) { row in
            let number = directory?.numbers[row] ?? 0
            return lines[number].map { Self.row($0, number, glyphs, desk) } ?? TableRow(id: number, cells: [])
        }
        finder?.draw(on: &canvas, at: desk)
    }

    private static let table = Table(
        [
            .fixed("Day", width: 10), .text("Client", minimum: 18), .text("What it says", minimum: 30, weight: 2),
            .fixed("Why", width: 11, priority: 2), .text("Number", minimum: 9, priority: 3),
        ],
        emptySentence: "No tests in the last 28 days. a adds one, C shows another caseload."
    )

    private static func row(_ line: TestListLine, _ number: Int64, _ glyphs: Glyphs, _ desk: Desk) -> TableRow<Int64> {
        let test = line.test
        let role: Role = test.isToEnter ? .warning : test.isConcern ? .danger : .text
        let mark = test.isToEnter || test.isConcern ? glyphs.attention : " "
        return TableRow(
            id: number,
            cells: [
                TableCell(test.day.weekdayAndDate), TableCell(desk.name(line.client)),
                TableCell([TextRun("\(mark) ", role: role), TextRun(test.says, role: role)]),
                TableCell(test.reason.name), TableCell(test.id.text),
            ]
        )
    }
}
