import CareModel
import CaseStore
import TerminalUI

/// The curricula: the topics that the sessions of groups go through.
struct CurriculaScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case edit, add, back
    }

    /// A curriculum with its topics.
    private struct Line: Sendable {
        let name: String
        let topics: [String]
    }

    private var lines: [Line] = []
    private var list = ListState<String>()

    static let keys = KeyTable<Action>(
        heading: "Topics",
        [
            KeyBinding(.enter, do: .edit, label: "Edit", help: "Change the topics of the selected curriculum."),
            .key("a", .add, "Add", "Add a curriculum."),
            KeyBinding(.escape, .character("q"), do: .back, label: "Back", help: "Go back.", inBar: .always),
        ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Set up", "Topics"] }
    var position: String { lines.isEmpty ? "" : "row \(list.row + 1) of \(lines.count)" }
    func hints(at desk: Desk) -> [KeyHint] { Self.keys.hints { $0 != .edit || !lines.isEmpty } }
    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        "A group goes through a curriculum when its form says so (Set up, e on the group)."
    }

    mutating func reload(at desk: Desk) throws {
        lines = try desk.caseFile.curricula().map { Line(name: $0.name, topics: $0.topics) }
        list.reconcile(with: lines.map(\.name))
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        switch Self.keys.action(for: key) {
        case .edit:
            guard let line = lines.first(where: { $0.name == list.selection }) else { return .stay }
            return .open(FormScreen(CurriculumForm(line.name, topics: line.topics)))
        case .add: return .open(FormScreen(CurriculumForm()))
        case .back: return .close
        case nil: return list.handle(key, height: desk.size.height - 1, id: { lines[$0].name }) ? .stay : .ignored
        }
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        Self.table.draw(on: &canvas, list: list) { row in
            TableRow(
                id: lines[row].name,
                cells: [
                    TableCell(lines[row].name), TableCell("\(lines[row].topics.count)"),
                    TableCell(lines[row].topics.joined(separator: ", ")),
                ]
            )
        }
    }

    private static let table = Table(
        [
            .text("Curriculum", minimum: 18), .number("Topics", width: 6),
            .text("In their order", minimum: 30, weight: 3),
        ],
        emptySentence: "No curricula yet. a adds one: its topics come one a session."
    )
}
