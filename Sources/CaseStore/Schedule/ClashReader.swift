import CareModel
import GRDB

/// Finds what stands in the way of a session, reading only what happens about the same time.
struct ClashReader {
    let db: Database
    let session: Session
    let room: String?
    let coCounselor: StaffMember.ID?

    /// What stands in the way of the session for the programme and for the clients who would come.
    func clashes(for clients: [Client.ID]) throws -> [ScheduleClash] {
        try closure() + absences() + others() + clients.flatMap { try clashes(of: $0) }
    }

    private func closure() throws -> [ScheduleClash] {
        let sql = "SELECT reason FROM closure WHERE day = ?"
        return try Row.fetchAll(db, sql: sql, arguments: [session.day.number]).map { .closed($0[0]) }
    }

    private var leaders: [StaffMember.ID] { [session.counselor, coCounselor].compactMap { $0 } }

    private func absences() throws -> [ScheduleClash] {
        try leaders.flatMap { leader in
            try String.fetchAll(
                db,
                sql: """
                    SELECT s.name FROM staff_absence a JOIN staff s ON s.n = a.staff
                    WHERE s.id = ?1 AND a.from_day <= ?2 AND a.to_day >= ?2
                    """,
                arguments: [leader.text, session.day.number]
            ).map { .absent($0) }
        }
    }

    /// The sessions at the same time, with where they are and who leads them.
    private func others() throws -> [ScheduleClash] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT coalesce(g.name, x.service), x.starts_at, coalesce(r.room, g.room), s.id, s.name, o.id, o.name
                FROM session x LEFT JOIN care_group g ON g.n = x.care_group LEFT JOIN staff s ON s.n = x.counselor
                    LEFT JOIN session_arrangement r ON r.session = x.n LEFT JOIN staff o ON o.n = r.co_counselor
                WHERE \(Self.meanwhile) ORDER BY x.starts_at, x.id
                """,
            arguments: [session.startsAt.minutes, session.endsAt.minutes, session.id.text]
        )
        return rows.flatMap { row -> [ScheduleClash] in
            let title = "\(row[0] as String) \(LocalTime(minutes: row[1]).time)"
            var found: [ScheduleClash] = []
            if let room, let taken = row[2] as String?, taken.lowercased() == room.lowercased() {
                found.append(.room(taken, by: title))
            }
            for (id, name) in [(row[3] as String?, row[4] as String?), (row[5] as String?, row[6] as String?)] {
                guard let id, let name, leaders.contains(StaffMember.ID(id)) else { continue }
                found.append(.leader(name, leads: title))
            }
            return found
        }
    }

    /// The condition that a session `x` that is on overlaps ?1 to ?2 and isn't session ?3.
    private static let meanwhile = """
        x.starts_at BETWEEN ?1 - 1440 AND ?2 - 1 AND x.ends_at > ?1 AND x.id IS NOT ?3 AND x.held IS NOT 'no'
        """

    private func clashes(of client: Client.ID) throws -> [ScheduleClash] {
        let sql = "SELECT id, family_name, given_name, n FROM client WHERE id = ?"
        guard let row = try Row.fetchOne(db, sql: sql, arguments: [client.text]) else { return [] }
        var columns = Columns(row)
        let name = try columns.clientName()
        let number = try columns.number()
        let constraints = try Row.fetchAll(
            db,
            sql: "\(ConstraintTable.selection) WHERE k.client = ?",
            arguments: [number]
        ).map { row in
            var columns = Columns(row)
            return try ConstraintTable.record(from: &columns)
        }
        let inTheWay = constraints.filter { $0.clashes(from: session.startsAt, to: session.endsAt) }
        let elsewhere = try String.fetchAll(
            db,
            sql: """
                SELECT coalesce(g.name, x.service) || ' ' || printf('%02d:%02d', x.starts_at % 1440 / 60, x.starts_at % 60)
                FROM session x JOIN care_group g ON g.n = x.care_group
                WHERE \(Self.meanwhile) AND EXISTS (SELECT 1 FROM membership m WHERE m.care_group = x.care_group
                    AND m.client = ?4 AND m.from_day <= x.starts_at / 1440
                    AND coalesce(m.to_day, 9999999) >= x.starts_at / 1440)
                ORDER BY x.starts_at, x.id
                """,
            arguments: [session.startsAt.minutes, session.endsAt.minutes, session.id.text, number]
        )
        return inTheWay.map { .constraint(name, $0) } + elsewhere.map { .expected(name, at: $0) }
    }
}
