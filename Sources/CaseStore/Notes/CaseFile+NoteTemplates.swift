public import CareModel
import GRDB

extension CaseFile {
    /// The templates for group notes, by name; of a service, those for it and those for every session.
    public func noteTemplates(for service: Service? = nil) throws -> [NoteTemplate] {
        try read { db in
            let sql = """
                \(NoteTemplateTable.selection) WHERE \(NoteTemplateTable.filter)
                    AND (?1 IS NULL OR t.service IS NULL OR t.service = ?1) ORDER BY t.name, t.id
                """
            return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [service?.rawValue]).map { row in
                var columns = Columns(row)
                return try NoteTemplateTable.record(from: &columns)
            }
        }
    }

    /// A template's record, with its version.
    public func noteTemplate(_ id: NoteTemplate.ID) throws -> Versioned<NoteTemplate>? {
        try read { try Self.one(NoteTemplateTable.self, id, in: $0) }
    }
}
