import CareModel
import GRDB

/// The table of each person's own part of a group note.
enum GroupNotePartTable: RecordTable {
    static let kind = CareRecord.Kind.groupNoteParts
    static let table = "group_note_part"
    static let columns = ["session", "client", "text"]
    static let key = ["session", "client"]
    static let selection = """
        SELECT x.id, c.id, p.text
        FROM group_note_part p JOIN session x ON x.n = p.session JOIN client c ON c.n = p.client
        """
    static let order = "x.id, c.id"

    static func values(of record: GroupNotePart, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.session(record.session).number), cell(try references.number(of: record.client)),
            cell(record.text),
        ]
    }

    static func record(from columns: inout Columns) throws -> GroupNotePart {
        GroupNotePart(session: try columns.id(), client: try columns.id(), text: try columns.text())
    }

    static func careRecord(_ record: GroupNotePart) -> CareRecord { .groupNotePart(record) }
}
