import CareModel
import GRDB

/// The table of the texts that a session's people share.
enum GroupNoteTable: RecordTable {
    static let kind = CareRecord.Kind.groupNotes
    static let table = "group_note"
    static let columns = ["session", "topic", "intervention", "response", "written_by", "signed_by", "signed_at"]
    static let key = ["session"]
    static let selection = """
        SELECT x.id, n.topic, n.intervention, n.response, s.id, n.signed_by, n.signed_at
        FROM group_note n JOIN session x ON x.n = n.session LEFT JOIN staff s ON s.n = n.written_by
        """
    static let order = "x.id"

    static func values(of record: GroupNote, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.session(record.session).number), cell(record.topic), cell(record.intervention),
            cell(record.response), cell(try references.number(of: record.writtenBy, column: "written_by")),
            cell(record.signedBy), cell(record.signedAt),
        ]
    }

    static func record(from columns: inout Columns) throws -> GroupNote {
        var note = GroupNote(session: try columns.id())
        note.topic = columns.optionalText()
        note.intervention = columns.optionalText()
        note.response = columns.optionalText()
        note.writtenBy = columns.optionalID()
        note.signedBy = columns.optionalText()
        note.signedAt = columns.optionalTime()
        return note
    }

    static func careRecord(_ record: GroupNote) -> CareRecord { .groupNote(record) }
}
