public import CareModel
import GRDB

extension CaseFile {
    /// The sessions on some days, in order.
    ///
    /// A caseload narrows the list to the sessions that its counselor leads.
    public func sessions(on days: ClosedRange<Day>, scope: Scope = .programme) throws -> [SessionLine] {
        try read { try Self.sessions(on: days, scope: scope, in: $0) }
    }

    /// The counts are worked out per session from its roster and its marks: everybody who is on the roster that day, not on
    /// leave, or marked.
    static func sessions(on days: ClosedRange<Day>, scope: Scope, in db: Database) throws -> [SessionLine] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT x.id, x.starts_at, x.ends_at, coalesce(g.name, x.service), x.service, g.room, s.id, s.name, x.topic,
                    x.held, x.signed_by, x.n, x.care_group
                FROM session x LEFT JOIN care_group g ON g.n = x.care_group LEFT JOIN staff s ON s.n = x.counselor
                WHERE x.starts_at BETWEEN ?1 AND ?2 AND (?3 IS NULL OR s.id = ?3)
                ORDER BY x.starts_at, g.name, x.id
                """
        )
        let rows = try Row.fetchAll(
            statement,
            arguments: [
                days.lowerBound.number * 1440, days.upperBound.number * 1440 + 1439, scope.counselor?.text,
            ]
        )
        return try rows.map { try sessionLine($0, in: db) }
    }

    private static func sessionLine(_ row: Row, in db: Database) throws -> SessionLine {
        let startsAt = LocalTime(minutes: row[1])
        let people = try people(session: row[11], group: row[12], day: startsAt.day, in: db)
        return SessionLine(
            id: Session.ID(row[0]),
            startsAt: startsAt,
            endsAt: LocalTime(minutes: row[2]),
            title: row[3],
            service: Service(rawValue: row[4]) ?? .group,
            room: row[5],
            counselor: (row[6] as String?).map { StaffMember.ID($0) },
            counselorName: row[7],
            topic: row[8],
            held: (row[9] as String?).flatMap(Session.Held.init),
            expected: people.expected,
            marked: people.marked,
            signedBy: row[10],
            onlyClient: people.expected == 1 ? people.oneName : nil
        )
    }

    private static func people(
        session: Int64,
        group: Int64?,
        day: Day,
        in db: Database
    ) throws -> (expected: Int, marked: Int, oneName: String?) {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*), sum(marked), max(family_name || ', ' || given_name) FROM (
                    SELECT client, 1 AS marked FROM attendance WHERE session = ?1
                    UNION ALL
                    SELECT r.client, 0 FROM (\(Roster.clients(ofGroup: "?2", on: "?3"))) r
                    WHERE NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session = ?1 AND a.client = r.client)
                        AND NOT EXISTS (SELECT 1 FROM leave l WHERE l.client = r.client AND l.from_day <= ?3
                            AND coalesce(l.to_day, ?3) >= ?3)
                ) p JOIN client c ON c.n = p.client
                """
        )
        let row = try Row.fetchOne(statement, arguments: [session, group, day.number])
        return (row?[0] ?? 0, row?[1] ?? 0, row?[2])
    }
}
