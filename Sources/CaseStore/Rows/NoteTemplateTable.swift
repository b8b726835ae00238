import CareModel
import GRDB

/// The table of the words that group notes may begin with.
enum NoteTemplateTable: RecordTable {
    static let kind = CareRecord.Kind.noteTemplates
    static let table = "note_template"
    static let columns = ["id", "name", "service", "intervention", "response", "own_part"]
    static let key = ["id"]
    static let selection = "SELECT t.id, t.name, t.service, t.intervention, t.response, t.own_part FROM note_template t"
    static let filter = "t.voided IS NULL"
    static let order = "t.id"

    static func values(of record: NoteTemplate, in references: References) throws -> [DatabaseValue] {
        [
            cell(record.id.text), cell(record.name), cell(record.service), cell(record.intervention),
            cell(record.response), cell(record.ownPart),
        ]
    }

    static func record(from columns: inout Columns) throws -> NoteTemplate {
        var template = NoteTemplate(id: try columns.id(), name: try columns.text())
        template.service = try columns.optionalCode()
        template.intervention = columns.optionalText()
        template.response = columns.optionalText()
        template.ownPart = columns.optionalText()
        return template
    }

    static func careRecord(_ record: NoteTemplate) -> CareRecord { .noteTemplate(record) }
}
