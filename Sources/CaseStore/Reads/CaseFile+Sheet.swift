public import CareModel
import GRDB
import PlanEngine

extension CaseFile {
    /// A session's attendance sheet, or `nil` when there is no such session.
    public func sheet(of session: Session.ID) throws -> SessionSheet? {
        let today = moment.today
        return try read { db in
            let facts = try Row.fetchOne(
                db.cachedStatement(
                    sql: "SELECT n, starts_at, scheduled, care_group, service, counselor FROM session WHERE id = ?"
                ),
                arguments: [session.text]
            )
            guard let facts else { return nil }
            let startsAt = LocalTime(minutes: facts[1])
            guard let line = try Self.session(facts[0], in: db) else { return nil }
            let earlier = try Self.sessionsBefore(startsAt, group: facts[3], in: db)
            let rows = try Self.rows(session: facts[0], group: facts[3], day: startsAt.day, earlier: earlier, in: db)
            let week = Week(containing: startsAt.day, startingOn: try ProgrammeFacts.weekStart(in: db))
            return SessionSheet(
                line: line,
                scheduled: Minutes(atLeastZero: facts[2]),
                daysBefore: earlier.map(\.day),
                rows: week.days.contains(today)
                    ? rows
                    : try rows.map {
                        try Self.row($0, on: startsAt.day, week: week, today: today, in: db)
                    }
            )
        }
    }

    /// A row with the hours of another week than this one, which alone is kept with the client.
    private static func row(
        _ row: SessionSheet.Row,
        on day: Day,
        week: Week,
        today: Day,
        in db: Database
    ) throws -> SessionSheet.Row {
        let sql = "SELECT n FROM client WHERE id = ?"
        let number = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [row.id.text]) ?? 0
        func record(on day: Day) throws -> ClientRecord? {
            try RecordReader(db, clients: number...number, on: day, readingsSince: day).next()?.record
        }
        // Somebody whose stay ended within the week is looked at on the day of the session.
        let record = try record(on: min(week.lastDay, max(today, week.firstDay))) ?? record(on: day)
        var other = row
        other.weekRequired = record?.required(on: week.days) ?? .zero
        other.weekCredited = record?.credited(on: week.days) ?? .zero
        other.weekAhead = week.firstDay > today ? record?.rosteredWithoutMark(on: week.days) ?? .zero : .zero
        return other
    }

    private struct EarlierSession {
        let number: Int64
        let day: Day
    }

    /// The last four sessions before a time of all groups that share this group's roster: the same series on other weekdays
    /// tells the pattern better than the same weekday a month back, so the group's own clients decide.
    private static func sessionsBefore(_ time: LocalTime, group: Int64?, in db: Database) throws -> [EarlierSession] {
        guard let group else { return [] }
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT x.n, x.starts_at FROM session x
                    WHERE x.care_group = ? AND x.starts_at < ? AND x.held IS NOT 'no' ORDER BY x.starts_at DESC LIMIT 4
                    """
            ),
            arguments: [group, time.minutes]
        )
        return rows.reversed().map { EarlierSession(number: $0[0], day: LocalTime(minutes: $0[1]).day) }
    }

    private static func rows(
        session: Int64,
        group: Int64?,
        day: Day,
        earlier: [EarlierSession],
        in db: Database
    ) throws -> [SessionSheet.Row] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT c.n, c.id, c.family_name, c.given_name, a.status, a.minutes, a.reason,
                        (SELECT y.starts_at / 1440 FROM session y WHERE y.n = a.makes_up),
                        (SELECT y.id FROM session y WHERE y.n = a.makes_up), d.arrived_at, d.left_at, d.mode, d.comment, d.counted_elsewhere,
                        EXISTS (SELECT 1 FROM leave l WHERE l.client = c.n AND l.from_day <= ?3
                            AND coalesce(l.to_day, ?3) >= ?3),
                        coalesce(st.required, 0), coalesce(st.credited, 0), coalesce(st.ahead, 0), coalesce(st.flags, 0)
                    FROM (
                        SELECT client FROM attendance WHERE session = ?1
                        UNION
                        \(Roster.clients(ofGroup: "?2", on: "?3"))
                    ) p JOIN client c ON c.n = p.client
                    LEFT JOIN attendance a ON a.session = ?1 AND a.client = c.n
                    LEFT JOIN attendance_detail d ON d.session = ?1 AND d.client = c.n
                    LEFT JOIN standing st ON st.client = c.n
                    ORDER BY coalesce(st.sort_name, c.family_name || ', ' || c.given_name), c.id
                    """
            ),
            arguments: [session, group, day.number]
        )
        let marks = try marks(of: earlier, in: db)
        return try rows.map { row in
            var columns = Columns(row)
            let number = try columns.number()
            return SessionSheet.Row(
                client: try columns.clientName(),
                before: earlier.map { marks[$0.number]?[number] },
                status: try columns.optionalCode(),
                minutes: columns.optionalMinutes(),
                reason: columns.optionalText(),
                madeUp: columns.optionalDay(),
                makesUp: columns.optionalID(),
                arrivedAt: columns.optionalTime(),
                leftAt: columns.optionalTime(),
                mode: try columns.optionalCode(),
                comment: columns.optionalText(),
                countedElsewhere: columns.optionalMinutes(),
                isOnLeave: try columns.flag(),
                weekRequired: try columns.minutes(),
                weekCredited: try columns.minutes(),
                weekAhead: try columns.minutes(),
                flags: try columns.int()
            )
        }
    }

    private static func marks(
        of sessions: [EarlierSession],
        in db: Database
    ) throws -> [Int64: [Int64: AttendanceStatus]] {
        var marks: [Int64: [Int64: AttendanceStatus]] = [:]
        for session in sessions {
            let rows = try Row.fetchAll(
                db.cachedStatement(sql: "SELECT client, status FROM attendance WHERE session = ?"),
                arguments: [session.number]
            )
            for row in rows {
                marks[session.number, default: [:]][row[0] as Int64] = AttendanceStatus(rawValue: row[1])
            }
        }
        return marks
    }
}

extension CaseFile {
    /// The sheets of all sessions of a day, in order.
    public func sheets(on day: Day) throws -> [SessionSheet] {
        try sessions(on: day...day).compactMap { try sheet(of: $0.id) }
    }
}
