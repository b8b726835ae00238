import CareModel
import GRDB

/// The table of when and how clients took part in sessions.
enum AttendanceDetailTable: RecordTable {
    static let kind = CareRecord.Kind.attendanceDetails
    static let table = "attendance_detail"
    static let columns = [
        "session", "client", "arrived_at", "left_at", "mode", "comment", "counted_elsewhere",
    ]
    static let key = ["session", "client"]
    static let selection = """
        SELECT x.id, c.id, d.arrived_at, d.left_at, d.mode, d.comment, d.counted_elsewhere
        FROM attendance_detail d JOIN session x ON x.n = d.session JOIN client c ON c.n = d.client
        """
    static let order = "x.id, c.id"

    static func values(of record: AttendanceDetail, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.session(record.session).number), cell(try references.number(of: record.client)),
            cell(record.arrivedAt), cell(record.leftAt), cell(record.mode), cell(record.comment),
            cell(record.countedElsewhere),
        ]
    }

    static func record(from columns: inout Columns) throws -> AttendanceDetail {
        var detail = AttendanceDetail(session: try columns.id(), client: try columns.id())
        detail.arrivedAt = columns.optionalTime()
        detail.leftAt = columns.optionalTime()
        detail.mode = try columns.optionalCode()
        detail.comment = columns.optionalText()
        detail.countedElsewhere = columns.optionalMinutes()
        return detail
    }

    static func careRecord(_ record: AttendanceDetail) -> CareRecord { .attendanceDetail(record) }
}
