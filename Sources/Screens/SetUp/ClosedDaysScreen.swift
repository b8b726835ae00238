import CareModel
import CaseStore
import TerminalUI

/// The days on which the programme is closed, and those on which somebody who leads sessions isn't there.
struct ClosedDaysScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case edit, addClosure, addAbsence, openAgain, back
    }

    /// A line of the list.
    enum Line: Hashable, Sendable {
        case closure(Closure)
        case absence(StaffAbsence)

        var from: Day {
            switch self {
            case .closure(let closure): closure.day
            case .absence(let absence): absence.from
            }
        }
    }

    private var lines: [Line] = []
    private var names: [StaffMember.ID: String] = [:]
    private var list = ListState<Line>()

    static let keys = KeyTable<Action>(
        heading: "Closed days",
        [
            KeyBinding(.enter, do: .edit, label: "Edit", help: "Change the selected line."),
            .key("a", .addClosure, "Closed day", "Close the programme on a day."),
            .key("v", .addAbsence, "Absence", "Say that somebody who leads sessions isn't there."),
            .key("x", .openAgain, "Open after all", "Open the programme on the selected day after all."),
            KeyBinding(.escape, .character("q"), do: .back, label: "Back", help: "Go back.", inBar: .always),
        ]
    )

    func crumbs(at desk: Desk) -> [String] { ["Set up", "Closed days and absences"] }
    var position: String { lines.isEmpty ? "" : "row \(list.row + 1) of \(lines.count)" }

    func hints(at desk: Desk) -> [KeyHint] {
        Self.keys.hints { ![.edit, .openAgain].contains($0) || !lines.isEmpty }
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        "A closed day lowers everybody's required hours; an absence calls sessions off or hands them over."
    }

    mutating func reload(at desk: Desk) throws {
        names = Dictionary(try desk.caseFile.staff().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let closures = try desk.caseFile.closures().map { Line.closure($0) }
        lines = (closures + (try desk.caseFile.absences().map { .absence($0) })).sorted { $0.from > $1.from }
        list.reconcile(with: lines)
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        switch Self.keys.action(for: key) {
        case .edit:
            switch list.selection {
            case .closure(let closure): return .open(FormScreen(ClosureForm(closure)))
            case .absence(let absence): return .open(FormScreen(AbsenceForm(absence)))
            case nil: return .stay
            }
        case .addClosure: return .open(FormScreen(ClosureForm()))
        case .addAbsence: return .open(FormScreen(AbsenceForm()))
        case .openAgain: return try openAgain(at: desk)
        case .back: return .close
        case nil: return list.handle(key, height: desk.size.height - 1, id: { lines[$0] }) ? .stay : .ignored
        }
    }

    private mutating func openAgain(at desk: Desk) throws -> Step {
        guard case .closure(let closure) = list.selection else {
            return .warn("Select a closed day; an absence ends by its last day.")
        }
        let change = SaveClosure(closure, isOpenAgain: true, basedOn: try desk.caseFile.version())
        let receipt = try desk.caseFile.perform(.saveClosure(change), by: desk.actor)
        try reload(at: desk)
        return .say("\(receipt.sentence). u undoes.")
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        Self.table.draw(on: &canvas, list: list) { row in Self.row(lines[row], names, desk) }
    }

    private static let table = Table(
        [
            .fixed("From", width: 11), .fixed("To", width: 11), .text("What", minimum: 16), .text("Why", minimum: 16),
            .text("Stands in", minimum: 10, priority: 2),
        ],
        emptySentence: "No closed days and no absences. a adds a closed day, v an absence."
    )

    private static func row(_ line: Line, _ names: [StaffMember.ID: String], _ desk: Desk) -> TableRow<Line> {
        switch line {
        case .closure(let closure):
            let role: Role = closure.day < desk.today ? .dim : .text
            return TableRow(
                id: line,
                cells: [
                    TableCell(closure.day.withYear, role: role), TableCell("", role: role),
                    TableCell("closed", role: role), TableCell(closure.reason ?? "", role: role), TableCell(""),
                ]
            )
        case .absence(let absence):
            let role: Role = absence.to < desk.today ? .dim : .text
            let standIn = absence.standIn.map { names[$0] ?? $0.text } ?? ""
            return TableRow(
                id: line,
                cells: [
                    TableCell(absence.from.withYear, role: role), TableCell(absence.to.withYear, role: role),
                    TableCell("\(names[absence.member] ?? absence.member.text) absent", role: role),
                    TableCell(absence.reason ?? "", role: role), TableCell(standIn, role: role),
                ]
            )
        }
    }
}
