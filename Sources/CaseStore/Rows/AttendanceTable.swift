import CareModel
import GRDB

/// The table of marks; each row carries the day of its session, so that a client's can be read in order.
enum AttendanceTable: RecordTable {
    static let kind = CareRecord.Kind.attendance
    static let table = "attendance"
    static let columns = [
        "session", "client", "day", "status", "minutes", "reason", "makes_up", "recorded_at", "recorded_by",
    ]
    static let key = ["session", "client"]
    static let selection = """
        SELECT x.id, c.id, a.status, a.minutes, a.reason, m.id, a.recorded_at, s.id
        FROM session x CROSS JOIN attendance a ON a.session = x.n JOIN client c ON c.n = a.client LEFT JOIN session m
            ON m.n = a.makes_up LEFT JOIN staff s ON s.n = a.recorded_by
        """
    static let order = "x.id, c.id"

    static func values(of record: Attendance, in references: References) throws -> [DatabaseValue] {
        let session = try references.session(record.session)
        return [
            cell(session.number), cell(try references.number(of: record.client)), cell(session.day),
            cell(record.status), cell(record.minutes), cell(record.reason),
            cell(try record.makesUp.map { try references.session($0, column: "makes_up").number }),
            cell(record.recordedAt), cell(try references.number(of: record.recordedBy, column: "recorded_by")),
        ]
    }

    static func record(from columns: inout Columns) throws -> Attendance {
        var attendance = Attendance(
            session: try columns.id(),
            client: try columns.id(),
            status: try columns.code(),
            minutes: columns.optionalMinutes()
        )
        attendance.reason = columns.optionalText()
        attendance.makesUp = columns.optionalID()
        attendance.recordedAt = columns.optionalTime()
        attendance.recordedBy = columns.optionalID()
        return attendance
    }

    static func careRecord(_ record: Attendance) -> CareRecord { .attendance(record) }
}
