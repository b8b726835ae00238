import CareModel
import CaseStore
import TerminalUI

/// The plans in force: hours, tests, who has not signed, and which review is due.
struct PlansScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, arithmetic, back
    }

    private var plans: [PlanListLine] = []
    private var list = ListState<Client.ID>()

    static let keys = KeyTable<Action>(
        heading: "Plans",
        [
            KeyBinding(.enter, do: .open, label: "Plan", help: "Open the client's plan."),
            .key("=", .arithmetic, "Arithmetic", "Show how the hours of the week come about."),
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

    func crumbs(at desk: Desk) -> [String] { ["Plans"] }
    var position: String { plans.isEmpty ? "" : "row \(list.row + 1) of \(plans.count)" }
    func hints(at desk: Desk) -> [KeyHint] { Self.keys.hints + [KeyHint("C", "Caseload")] }
    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String {
        let late = plans.count { $0.reviewDue.map { $0 < desk.today } ?? false }
        let unsigned = plans.count { !$0.missingSignatures.isEmpty }
        return
            "\(desk.scopeWords): \(plans.count.counted("plan")), \(late.counted("review")) late, \(unsigned) not fully signed."
    }

    mutating func reload(at desk: Desk) throws {
        plans = try desk.caseFile.plans(scope: desk.scope)
        list.reconcile(with: plans.map(\.id))
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        switch Self.keys.action(for: key) {
        case .open: return list.selection.map { .open(ChartScreen(client: $0, tab: .plan)) } ?? .stay
        case .arithmetic: return list.selection.map { .open(ArithmeticScreen(client: $0)) } ?? .stay
        case .back: return .close
        case nil:
            let ids = plans.map(\.id)
            return list.handle(key, height: desk.size.height - 1, id: { ids[$0] }) ? .stay : .ignored
        }
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let glyphs = canvas.glyphs
        Self.table.draw(on: &canvas, list: list) { row in Self.row(plans[row], glyphs, desk) }
    }

    private static let table = Table(
        [
            .text("Client", minimum: 18), .fixed("In force", width: 11), .number("Hours", width: 5),
            .number("Tests", width: 5, priority: 3), .fixed("Review", width: 12, priority: 2),
            .text("Not signed by", minimum: 18, priority: 2),
        ],
        emptySentence: "Nobody is enrolled here. C shows another caseload."
    )

    private static func row(_ plan: PlanListLine, _ glyphs: Glyphs, _ desk: Desk) -> TableRow<Client.ID> {
        let isLate = plan.reviewDue.map { $0 < desk.today } ?? false
        let effective = plan.effectiveOn.map { TableCell($0.withYear) } ?? TableCell("no plan", role: .warning)
        return TableRow(
            id: plan.id,
            cells: [
                TableCell(desk.name(plan.client)), effective, TableCell(plan.weekly.hours),
                TableCell(plan.testsPerWeek ?? "-"),
                TableCell([
                    TextRun(isLate ? glyphs.attention : " ", role: .warning),
                    TextRun(" " + (plan.reviewDue.map { desk.due($0) } ?? "")),
                ]),
                TableCell(plan.missingSignatures.joined(separator: ", "), role: .warning),
            ]
        )
    }
}
