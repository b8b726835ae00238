import CareModel
import CaseStore
import TerminalUI

/// The templates that group notes may begin with.
struct NoteTemplatesScreen: Screen {
    /// What the keys do.
    enum Action: Hashable, Sendable {
        case open, add, voidTemplate, back
    }

    private var templates: [NoteTemplate] = []
    private var list = ListState<NoteTemplate.ID>()
    /// The question before a template is voided.
    private var voiding: TextField?

    static let keys = KeyTable<Action>(
        heading: "Templates",
        [
            KeyBinding(
                .enter,
                .character("e"),
                do: .open,
                label: "Edit",
                help: "Change the selected template; notes stay as they are."
            ),
            .key("a", .add, "Add", "Add a template."),
            .key("V", .voidTemplate, "Void", "Void the selected template, with the reason."),
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

    func crumbs(at desk: Desk) -> [String] { ["Set up", "Templates"] }

    var position: String { templates.isEmpty ? "" : "row \(list.row + 1) of \(templates.count)" }

    var takesText: Bool { voiding != nil }

    func hints(at desk: Desk) -> [KeyHint] {
        if voiding != nil { return [KeyHint("Enter", "Void"), KeyHint("Esc", "Leave it", place: .always)] }
        return Self.keys.hints { ![.open, .voidTemplate].contains($0) || !templates.isEmpty }
    }

    var helpSections: [HelpSection] { Self.keys.helpSections }

    func standingSentence(at desk: Desk) -> String { "^T in a note begins with one; it fills only what is empty." }

    mutating func reload(at desk: Desk) throws {
        templates = try desk.caseFile.noteTemplates()
        list.reconcile(with: templates.map(\.id))
    }

    private func height(_ desk: Desk) -> Int { max(1, (desk.size.height - 1) / 2) }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if voiding != nil { return try answerVoiding(key, at: desk) }
        let ids = templates.map(\.id)
        switch Self.keys.action(for: key) {
        case .open:
            guard let id = list.selection, let known = try desk.caseFile.noteTemplate(id) else { return .stay }
            return .open(FormScreen(NoteTemplateForm(known)))
        case .add: return .open(FormScreen(NoteTemplateForm()))
        case .voidTemplate:
            guard list.selection != nil else { return .stay }
            voiding = TextField(maximumLength: 80)
            return .stay
        case .back: return .close
        case nil: return list.handle(key, height: height(desk), id: { ids[$0] }) ? .stay : .ignored
        }
    }

    private mutating func answerVoiding(_ key: Key, at desk: Desk) throws -> Step {
        switch key {
        case .escape:
            voiding = nil
            return .say("Nothing was voided.")
        case .enter:
            guard let id = list.selection, let reason = voiding?.text.trimmed, !reason.isEmpty else {
                return .warn("Type the reason, or press Esc to leave it.")
            }
            voiding = nil
            let change = VoidRecord(.noteTemplate(id), reason: reason)
            let receipt = try desk.caseFile.perform(.voidRecord(change), by: desk.actor)
            try reload(at: desk)
            return .say("\(receipt.sentence). u undoes.")
        default: return voiding?.handle(key) == .ignored ? .ignored : .stay
        }
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        guard voiding != nil else { return .ignored }
        _ = voiding?.paste(text)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        guard voiding == nil, let row = list.row(onLine: point.y - 1, height: height(desk)) else { return .stay }
        list.select(row: row, height: height(desk)) { templates[$0].id }
        return .stay
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let height = height(desk)
        canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: height + 1)) {
            Self.table.draw(on: &$0, list: list) { Self.row(templates[$0]) }
        }
        canvas.within(Rect(x: 0, y: height + 1, width: canvas.size.width, height: canvas.size.height - height - 1)) {
            drawWords(&$0)
        }
        guard let voiding else { return }
        let y = canvas.size.height - 2
        canvas.fill(Rect(x: 0, y: y, width: canvas.size.width, height: 2))
        canvas.put("It stays on file, and no note begins with it any more. Void because:", x: 2, y: y, role: .info)
        canvas.within(Rect(x: 2, y: y + 1, width: 60, height: 1)) { voiding.draw(on: &$0) }
    }

    private static let table = Table(
        [.text("Template", minimum: 24, weight: 2), .text("For", minimum: 16)],
        emptySentence: "No template yet. a adds one."
    )

    private static func row(_ template: NoteTemplate) -> TableRow<NoteTemplate.ID> {
        TableRow(
            id: template.id,
            cells: [TableCell(template.name), TableCell(template.service?.name ?? "every session")]
        )
    }

    /// The selected template's words.
    private func drawWords(_ canvas: inout Canvas) {
        canvas.rule(y: 0, heading: "Its words")
        guard let template = templates.first(where: { $0.id == list.selection }) else { return }
        var y = 1
        let texts = [
            ("Intervention", template.intervention), ("Group response", template.response),
            ("Own part", template.ownPart),
        ]
        for case (let label, let text?) in texts {
            canvas.put(label, x: 2, y: y, role: .dim)
            for line in canvas.metrics.wrapped(text, columns: canvas.size.width - 20) {
                canvas.put(line, x: 18, y: y)
                y += 1
            }
        }
    }
}
