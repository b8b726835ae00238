public import CareModel
import GRDB
import PlanEngine

extension CaseFile {
    /// The hours of the current week of everybody who is enrolled, as the plan engine last worked them out.
    public func weekHours(scope: Scope) throws -> WeekHours {
        let today = moment.today
        return try read { db in
            let week = Week(containing: today, startingOn: try ProgrammeFacts.weekStart(in: db))
            let statement = try db.cachedStatement(
                sql: """
                    SELECT s.client, s.required, s.credited, s.ahead FROM standing s
                    WHERE s.is_enrolled = 1 AND \(scope.condition(counselor: "s.counselor"))
                    ORDER BY s.sort_name, s.client
                    """
            )
            let rows = try Row.fetchCursor(statement, arguments: [scope.counselor?.text])
            let entries = try Array(
                rows.map { row in
                    let (required, credited) = (Minutes(atLeastZero: row[1]), Minutes(atLeastZero: row[2]))
                    return WeekHours.Entry(
                        client: row[0],
                        required: required,
                        credited: credited,
                        reach: credited + Minutes(atLeastZero: row[3])
                    )
                }
            )
            return WeekHours(week: week, entries)
        }
    }

    /// The hours of any week of everybody who was enrolled on one of its days.
    ///
    /// It reads the week of each of them, so screens ask for it beside their work.
    public func weekHours(scope: Scope, containing day: Day) throws -> WeekHours {
        let moment = moment
        return try read { db in
            let start = try ProgrammeFacts.weekStart(in: db)
            let week = Week(containing: day, startingOn: start)
            let reader = try WeekReader(db, week: week, weekStartsOn: start)
            let entries = try Self.clients(enrolledOn: week.days, scope, db).map { client in
                let forecast = WeekForecast(of: try reader.stays(of: client), in: week, asOf: moment.local)
                return WeekHours.Entry(
                    client: client,
                    required: forecast.required,
                    credited: forecast.credited,
                    reach: forecast.reach
                )
            }
            return WeekHours(week: week, entries)
        }
    }

    /// What the week of some clients can come to, by their row numbers, in the same order.
    public func hoursLines(_ clients: some Collection<Int64>, containing day: Day) throws -> [HoursLine] {
        let moment = moment
        return try read { db in
            let start = try ProgrammeFacts.weekStart(in: db)
            let week = Week(containing: day, startingOn: start)
            let lines = try Self.lines(clients, week, start, asOf: moment.local, isPast: false, open: [], db)
            guard lines.contains(where: \.forecast.isShort), week.lastDay >= moment.today else { return lines }
            let open = try Self.openSessions(in: week, from: moment.local, rules, db)
            return try Self.lines(clients, week, start, asOf: moment.local, isPast: false, open: open, db)
        }
    }

    /// What the week of everybody who was still enrolled can come to, as it was known at a moment, client by client in the order of their numbers.
    /// - Parameters:
    ///   - scope: Whose clients.
    ///   - asOf: The moment; `nil` for now.
    /// - Returns: The week and the lines.
    /// - Throws: ``CaseFileError`` when the file can't be read.
    public func forecast(scope: Scope, asOf: LocalTime? = nil) throws -> (week: Week, lines: [HoursLine]) {
        let now = moment.local
        return try read { db in
            let start = try ProgrammeFacts.weekStart(in: db)
            let at = asOf ?? now
            let week = Week(containing: at.day, startingOn: start)
            let clients = try Self.clients(enrolledOn: at.day...week.lastDay, scope, db)
            let open = try Self.openSessions(in: week, from: at, rules, db)
            let lines = try Self.lines(clients, week, start, asOf: at, isPast: at < now, open: open, db)
            return (week, lines.sorted { $0.id < $1.id })
        }
    }

    private static func clients(enrolledOn days: ClosedRange<Day>, _ scope: Scope, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT DISTINCT c.n FROM episode e INDEXED BY episode_by_end CROSS JOIN client c ON c.n = e.client
                    WHERE coalesce(e.discharged_on, 9999999) >= ?2 AND e.admitted_on <= ?3
                        AND \(scope.condition(counselor: "c.counselor"))
                    ORDER BY c.family_name, c.given_name, c.n
                    """
            ),
            arguments: [scope.counselor?.text, days.lowerBound.number, days.upperBound.number]
        )
    }

    private static func lines(
        _ clients: some Collection<Int64>,
        _ week: Week,
        _ start: Weekday,
        asOf: LocalTime,
        isPast: Bool,
        open: [OpenSession],
        _ db: Database
    ) throws -> [HoursLine] {
        let reader = try WeekReader(db, week: week, weekStartsOn: start)
        let name = try db.cachedStatement(sql: "SELECT id, family_name, given_name FROM client WHERE n = ?")
        return try clients.compactMap { client in
            guard let row = try Row.fetchOne(name, arguments: [client]) else { return nil }
            var columns = Columns(row)
            let stays = try reader.stays(of: client).map { isPast ? $0.known(at: asOf) : $0 }
            return HoursLine(
                client: try columns.clientName(),
                number: client,
                forecast: WeekForecast(of: stays, in: week, asOf: asOf, open: open)
            )
        }
    }

    /// The sessions of groups in a week that begin after a moment and have a place left.
    ///
    /// A group has as many places as its arrangement says, else as the setting `group.capacity` does on the day.
    private static func openSessions(
        in week: Week,
        from moment: LocalTime,
        _ rules: RuleBook,
        _ db: Database
    ) throws -> [OpenSession] {
        let book = try ProgrammeFacts.settings(in: db)
        let sessions = try RowStream(
            db,
            """
            SELECT x.id, x.starts_at, x.ends_at, x.scheduled, x.service, x.held, g.name,
                (SELECT count(DISTINCT m.client) FROM membership m WHERE m.care_group = x.care_group
                    AND m.from_day <= x.starts_at / 1440 AND coalesce(m.to_day, 9999999) >= x.starts_at / 1440),
                o.capacity
            FROM session x CROSS JOIN care_group g ON g.n = x.care_group
            LEFT JOIN group_arrangement o ON o.care_group = g.n
            WHERE x.starts_at BETWEEN ?1 AND ?2 AND x.scheduled > 0 AND (x.held IS NULL OR x.held <> 'no')
                AND g.weekday IS NOT NULL
            """,
            [max(moment.minutes, week.firstDay.number * 1440), week.lastDay.number * 1440 + 1439]
        )
        var open: [OpenSession] = []
        while sessions.isAtRow {
            let slot = try SessionSlot(sessions, from: 0)
            let usual = book.rules(on: slot.day, level: nil, from: rules.settings).sessions.groupCapacity
            let places = (sessions.optionalInt(8) ?? usual) - sessions.int(7)
            if places > 0 { open.append(OpenSession(slot: slot, title: sessions.text(6), places: places)) }
            try sessions.advance()
        }
        return open.sorted { $0.slot.precedes($1.slot) }
    }
}
