import CareModel
import CaseStore
import TerminalUI

/// Writes the words that group notes may begin with.
struct NoteTemplateForm: RecordForm {
    private let known: Versioned<NoteTemplate>?
    private let id: NoteTemplate.ID

    init(_ known: Versioned<NoteTemplate>? = nil) {
        self.known = known
        id = known?.record.id ?? .new()
    }

    var title: String { known == nil ? "New template" : "Template" }
    var draftPlace: String { "note template/\(known.map { $0.record.id.text } ?? "new")" }

    func fields(at desk: Desk) throws -> [FormField] {
        let record = known?.record
        return [
            FormField(
                "name",
                label: "Name",
                kind: .text(maximumLength: 60),
                isRequired: true,
                initial: record?.name ?? ""
            ),
            FormField(
                "service",
                label: "For",
                kind: .choice(
                    [FormOption("", label: "every session")]
                        + Service.allCases.map { FormOption($0.rawValue, label: $0.name) }
                ),
                initial: record?.service?.rawValue ?? ""
            ),
            text("intervention", "Intervention", record?.intervention),
            text("response", "Group response", record?.response),
            text("part", "Own part", record?.ownPart),
        ]
    }

    private func text(_ id: String, _ label: String, _ initial: String?) -> FormField {
        FormField(id, label: label, kind: .multiline(rows: 4), initial: initial ?? "")
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        var template = NoteTemplate(id: id, name: form.value(of: "name"))
        template.service = Service(rawValue: form.value(of: "service"))
        template.intervention = words("intervention", in: form)
        template.response = words("response", in: form)
        template.ownPart = words("part", in: form)
        return .saveNoteTemplate(SaveNoteTemplate(template, basedOn: known?.version))
    }

    private func words(_ id: String, in form: Form) -> String? {
        let text = form.value(of: id)
        return text.isEmpty ? nil : text
    }
}
