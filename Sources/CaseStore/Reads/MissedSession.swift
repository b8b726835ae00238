public import CareModel
import GRDB

/// A session that a client missed and hasn't made up for.
public struct MissedSession: Identifiable, Hashable, Sendable {
    /// The session.
    public let id: Session.ID
    /// When it started.
    public let startsAt: LocalTime
    /// The group's name, or the service of a session outside the groups.
    public let title: String
    /// How the client missed it.
    public let status: AttendanceStatus
}

extension CaseFile {
    /// The sessions of the four weeks before a session that a client missed, excused or not, and that no other session makes
    /// up for; the latest first.
    public func missedSessions(of client: Client.ID, before session: Session.ID) throws -> [MissedSession] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT x.id, x.starts_at, coalesce(g.name, x.service), a.status
                    FROM session now
                    JOIN attendance a ON a.client = (SELECT n FROM client WHERE id = ?1)
                        AND a.day BETWEEN now.starts_at / 1440 - 28 AND now.starts_at / 1440
                    JOIN session x ON x.n = a.session LEFT JOIN care_group g ON g.n = x.care_group
                    WHERE now.id = ?2 AND x.starts_at < now.starts_at AND a.status IN (?3, ?4, ?5)
                        AND NOT EXISTS (SELECT 1 FROM attendance b
                            WHERE b.client = a.client AND b.makes_up = x.n AND b.session <> now.n)
                    ORDER BY x.starts_at DESC
                    """,
                arguments: [
                    client.text, session.text, AttendanceStatus.noShow.rawValue,
                    AttendanceStatus.cancelledLate.rawValue, AttendanceStatus.excused.rawValue,
                ]
            )
            return try rows.map { row in
                var columns = Columns(row)
                return MissedSession(
                    id: try columns.id(),
                    startsAt: try columns.time(),
                    title: try columns.text(),
                    status: try columns.code()
                )
            }
        }
    }
}
