import CareModel
import CaseStore
import TerminalUI

/// The drug tests of the last four weeks: those in which something has to be entered first.
struct TestsScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, add, chart, back
    }

    private var tests: [TestListLine] = []
    private var list = ListState<DrugTest.ID>()
    private var finder: ClientFinder?

    static let keys = KeyTable<Action>([
        KeyBinding(.enter, do: .open, label: "Enter result", help: "Open the test.", heading: "Drug tests"),
        KeyBinding(
            .character("a"),
            do: .add,
            label: "Add test",
            help: "Add a test for a client: for cause, follow-up, at admission.",
            heading: "Drug tests"
        ),
        KeyBinding(
            .character("c"),
            do: .chart,
            label: "Chart",
            help: "Open the client's chart.",
            heading: "Drug tests"
        ),
        KeyBinding(
            .escape,
            .character("q"),
            do: .back,
            label: "Back",
            help: "Go back.",
            heading: "Drug tests",
            inBar: .always
        ),
    ])

    func crumbs(at desk: Desk) -> [String] { ["Drug tests"] }
    var position: String { tests.isEmpty ? "" : "row \(list.row + 1) of \(tests.count)" }
    var takesText: Bool { finder != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if finder != nil { return [KeyHint("Enter", "Choose"), KeyHint("Esc", "Leave it", place: .always)] }
        return Self.keys.hints { $0 == .add || $0 == .back || !tests.isEmpty } + [KeyHint("C", "Caseload")]
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        let toEnter = tests.count(where: \.isToEnter)
        return "\(desk.scopeWords): \(tests.count) tests in 28 days, \(toEnter) to enter."
    }

    mutating func reload(at desk: Desk) throws {
        tests = try desk.caseFile.tests(scope: desk.scope)
        list.reconcile(with: tests.map(\.id))
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if var finder {
            let response = try finder.handle(key, at: desk)
            self.finder = finder
            switch response {
            case .handled: break
            case .cancelled: self.finder = nil
            case .picked(let line):
                self.finder = nil
                return .open(TestScreen(newFor: line.id))
            }
            return .stay
        }
        switch Self.keys.action(for: key) {
        case .open: return list.selection.map { .open(TestScreen(test: $0)) } ?? .stay
        case .add: finder = try ClientFinder(at: desk, prompt: "Test whom?", enrolledOnly: true)
        case .chart:
            let line = tests.first { $0.id == list.selection }
            return line.map { .open(ChartScreen(client: $0.client, tab: .tests)) } ?? .stay
        case .back: return .close
        case nil:
            let ids = tests.map(\.id)
            return list.handle(key, height: desk.size.height - 1, id: { ids[$0] }) ? .stay : .ignored
        }
        return .stay
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        try finder?.paste(text, at: desk)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        let ids = tests.map(\.id)
        guard finder == nil, let row = list.row(onLine: point.y - 1, height: desk.size.height - 1) else { return .stay }
        let isAgain = list.row == row
        list.select(row: row, height: desk.size.height - 1) { ids[$0] }
        return isAgain ? try handle(.enter, at: desk) : .stay
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let glyphs = canvas.glyphs
        Self.table.draw(on: &canvas, list: list) { row in Self.row(tests[row], glyphs, desk) }
        finder?.draw(on: &canvas, at: desk)
    }

    private static let table = Table(
        [
            .fixed("Day", width: 10), .text("Client", minimum: 16), .fixed("Outcome", width: 18),
            .text("Reads", minimum: 18, weight: 2), .text("Why", minimum: 9, priority: 3),
        ],
        emptySentence: "No tests in the last 28 days. a adds one, C shows another caseload."
    )

    private static func row(_ test: TestListLine, _ glyphs: Glyphs, _ desk: Desk) -> TableRow<DrugTest.ID> {
        let outcome =
            test.isToEnter
            ? [TextRun(glyphs.attention, role: .warning), TextRun(test.outcome == .pending ? " pending" : " to read")]
            : [
                TextRun(
                    "  " + test.outcome.name,
                    role: test.outcome == .missed || test.outcome == .refused ? .danger : .text
                )
            ]
        return TableRow(
            id: test.id,
            cells: [
                TableCell(test.day.weekdayAndDate), TableCell(desk.name(test.name, test.initials, test.client)),
                TableCell(outcome), TableCell(reads(test)), TableCell(test.reason.name),
            ]
        )
    }

    private static func reads(_ test: TestListLine) -> [TextRun] {
        guard test.outcome == .collected else { return [] }
        if test.validity != .valid { return [TextRun(test.validity.name, role: .warning)] }
        if test.readings == 0 { return [] }
        return test.positive.isEmpty
            ? [TextRun("negative", role: .ok)] : [TextRun("positive: \(test.positive.names)")]
    }
}
