import CareModel
import GRDB

/// The table of sessions; the minutes they credit are worked out when a row is written.
enum SessionTable: RecordTable {
    static let kind = CareRecord.Kind.sessions
    static let table = "session"
    static let columns = [
        "id", "care_group", "service", "starts_at", "ends_at", "break_minutes", "scheduled", "topic", "counselor",
        "held",
    ]
    static let key = ["id"]
    static let selection = """
        SELECT x.id, g.id, x.service, x.starts_at, x.ends_at, x.break_minutes, x.topic, s.id, x.held
        FROM session x LEFT JOIN care_group g ON g.n = x.care_group LEFT JOIN staff s ON s.n = x.counselor
        """
    static let order = "x.id"

    static func values(of record: Session, in references: References) throws -> [DatabaseValue] {
        [
            cell(record.id.text), cell(try record.group.map { try references.number(of: $0) }), cell(record.service),
            cell(record.startsAt), cell(record.endsAt), cell(record.breakMinutes),
            cell(record.scheduledMinutes(in: references.zone)), cell(record.topic),
            cell(try references.number(of: record.counselor, column: "counselor")), cell(record.held),
        ]
    }

    static func record(from columns: inout Columns) throws -> Session {
        let (id, group) = (try columns.id() as Session.ID, columns.optionalID() as TreatmentGroup.ID?)
        var session = Session(
            id: id,
            service: try columns.code(),
            startsAt: try columns.time(),
            endsAt: try columns.time()
        )
        session.group = group
        session.breakMinutes = columns.optionalMinutes()
        session.topic = columns.optionalText()
        session.counselor = columns.optionalID()
        session.held = try columns.optionalCode()
        return session
    }

    static func careRecord(_ record: Session) -> CareRecord { .session(record) }
}
