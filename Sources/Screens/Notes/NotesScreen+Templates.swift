import CareModel
import CaseStore
import TerminalUI

extension NotesScreen {
    /// Shows the templates for the session's service.
    mutating func askForTemplate(at desk: Desk) throws -> Step {
        guard let note else { return .stay }
        let fitting = try desk.caseFile.noteTemplates(for: note.line.service)
        guard !fitting.isEmpty else { return .warn("There is no template yet; Set up (g u), 4 Templates adds one.") }
        let entries = fitting.map { template in
            let detail = [template.intervention, template.response, template.ownPart].compactMap(\.self).first ?? ""
            return PickerEntry(id: template.id, title: template.name, detail: detail.replacing("\n", with: " "))
        }
        templates = Picker(entries, prompt: "Template:")
        return .stay
    }

    mutating func chooseTemplate(_ key: Key, at desk: Desk) throws -> Step {
        switch templates?.handle(key, height: Self.pickerSize.height - 2) {
        case .picked(let id):
            templates = nil
            guard let template = try desk.caseFile.noteTemplate(id)?.record else { return .stay }
            return try begin(with: template, at: desk)
        case .cancelled:
            templates = nil
            return .say("Nothing was filled in.")
        case .handled, .ignored, nil: return .stay
        }
    }

    /// Fills what is empty with a template's words.
    private mutating func begin(with template: NoteTemplate, at desk: Desk) throws -> Step {
        let people = note?.people.filter(\.isThere) ?? []
        let words =
            [(NoteField.intervention, template.intervention), (.response, template.response)]
            + people.map { (.part($0.id), template.ownPart) }
        var filled = 0
        for case (let field, let text?) in words where editor[field].area.text.isEmpty && !text.isEmpty {
            editor[field].area.replace(with: text)
            filled += 1
        }
        guard filled > 0 else { return .say("Nothing is empty that \(template.name) would fill.") }
        try keepDraft(at: desk)
        return .say("\(template.name): \(filled.counted("text")) begun. What was written stays.")
    }

    static let pickerSize = Size(width: 70, height: 13)
}
