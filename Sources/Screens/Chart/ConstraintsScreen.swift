import CareModel
import CaseStore
import TerminalUI

/// When in the week a client can't come.
struct ConstraintsScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case edit, add, back
    }

    private let client: ClientName
    private var constraints: [ClientConstraint] = []
    private var version: RecordVersion?
    private var list = ListState<ClientConstraint>()

    init(client: ClientName) {
        self.client = client
    }

    static let keys = KeyTable<Action>(
        heading: "Can't come",
        [
            KeyBinding(.enter, do: .edit, label: "Edit", help: "Change the selected line, or take it away."),
            .key("a", .add, "Add", "Add a part of the week: a work shift, school, childcare, transport."),
            KeyBinding(.escape, .character("q"), do: .back, label: "Back", help: "Go back.", inBar: .always),
        ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Can't come", desk.name(client)] }
    var position: String { constraints.isEmpty ? "" : "row \(list.row + 1) of \(constraints.count)" }
    func hints(at desk: Desk) -> [KeyHint] { Self.keys.hints { $0 != .edit || !constraints.isEmpty } }
    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        "Scheduling into these times warns; nothing is forbidden."
    }

    mutating func reload(at desk: Desk) throws {
        constraints = try desk.caseFile.constraints(of: client.id)
        version = try desk.caseFile.version()
        list.reconcile(with: constraints)
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        guard let version else { return .stay }
        switch Self.keys.action(for: key) {
        case .edit:
            guard let constraint = list.selection else { return .stay }
            return .open(FormScreen(ConstraintForm(constraint, basedOn: version), for: client))
        case .add: return .open(FormScreen(ConstraintForm(newFor: client.id, basedOn: version), for: client))
        case .back: return .close
        case nil: return list.handle(key, height: desk.size.height - 1, id: { constraints[$0] }) ? .stay : .ignored
        }
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        Self.table.draw(on: &canvas, list: list) { row in
            let constraint = constraints[row]
            let isOver = constraint.to.map { $0 < desk.today } ?? false
            let role: Role = isOver ? .dim : .text
            return TableRow(
                id: constraint,
                cells: [
                    TableCell(constraint.weekday.name, role: role),
                    TableCell("\(constraint.starts)-\(constraint.ends)", role: role),
                    TableCell(constraint.kind.rawValue, role: role),
                    TableCell(constraint.from?.withYear ?? "", role: role),
                    TableCell(constraint.to?.withYear ?? "goes on", role: role),
                    TableCell(constraint.note ?? "", role: role),
                ]
            )
        }
    }

    private static let table = Table(
        [
            .fixed("Weekday", width: 10), .fixed("Time", width: 11), .fixed("Because of", width: 10),
            .fixed("From", width: 11, priority: 2), .fixed("To", width: 11, priority: 2), .text("More", minimum: 16),
        ],
        emptySentence: "Nothing is known to stand in the way. a adds a work shift, school, childcare or transport."
    )
}
