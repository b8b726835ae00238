import CareModel
import GRDB

/// The table of what was added to group notes after they were signed.
enum NoteAddendumTable: RecordTable {
    static let kind = CareRecord.Kind.noteAddenda
    static let table = "note_addendum"
    static let columns = ["session", "number", "client", "at", "written_by", "text"]
    static let key = ["session", "number"]
    static let selection = """
        SELECT x.id, d.number, c.id, d.at, d.written_by, d.text
        FROM note_addendum d JOIN session x ON x.n = d.session LEFT JOIN client c ON c.n = d.client
        """
    static let order = "x.id, d.number"

    static func values(of record: NoteAddendum, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.session(record.session).number), cell(record.number),
            cell(try record.client.map { try references.number(of: $0) }), cell(record.at), cell(record.by),
            cell(record.text),
        ]
    }

    static func record(from columns: inout Columns) throws -> NoteAddendum {
        NoteAddendum(
            session: try columns.id(),
            number: try columns.int(),
            client: columns.optionalID(),
            at: try columns.time(),
            by: try columns.text(),
            text: try columns.text()
        )
    }

    static func careRecord(_ record: NoteAddendum) -> CareRecord { .noteAddendum(record) }
}
