import CareModel
import GRDB

/// The table of what is arranged for single sessions.
enum SessionArrangementTable: RecordTable {
    static let kind = CareRecord.Kind.sessionArrangements
    static let table = "session_arrangement"
    static let columns = [
        "session", "room", "co_counselor", "topic_number", "not_held",
    ]
    static let key = ["session"]
    static let selection = """
        SELECT x.id, a.room, s.id, a.topic_number, a.not_held
        FROM session_arrangement a JOIN session x ON x.n = a.session LEFT JOIN staff s ON s.n = a.co_counselor
        """
    static let order = "x.id"

    static func values(of record: SessionArrangement, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.session(record.session).number), cell(record.room),
            cell(try references.number(of: record.coCounselor, column: "co_counselor")), cell(record.topicNumber),
            cell(record.notHeld),
        ]
    }

    static func record(from columns: inout Columns) throws -> SessionArrangement {
        var arrangement = SessionArrangement(session: try columns.id())
        arrangement.room = columns.optionalText()
        arrangement.coCounselor = columns.optionalID()
        arrangement.topicNumber = columns.optionalInt()
        arrangement.notHeld = columns.optionalText()
        return arrangement
    }

    static func careRecord(_ record: SessionArrangement) -> CareRecord { .sessionArrangement(record) }
}
