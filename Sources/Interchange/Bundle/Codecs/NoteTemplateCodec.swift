internal import CareModel

/// The rows of `note_templates.csv`; without a service they are for every session.
enum NoteTemplateCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("template_id"), .required("name"), .optional("service"), .optional("intervention"),
        .optional("response"), .optional("own_part"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: NoteTemplate.ID? = cells.id()
        let name = cells.text()
        let service = cells.word(ServiceWords.all)
        let intervention = cells.text()
        let response = cells.text()
        let ownPart = cells.text()
        guard let id, let name else { return nil }
        var template = NoteTemplate(id: id, name: name, service: service)
        template.intervention = intervention
        template.response = response
        template.ownPart = ownPart
        return .noteTemplate(template)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .noteTemplate(let template) = record else { return }
        cells.id(template.id)
        cells.text(template.name)
        cells.word(template.service)
        cells.text(template.intervention)
        cells.text(template.response)
        cells.text(template.ownPart)
    }
}
