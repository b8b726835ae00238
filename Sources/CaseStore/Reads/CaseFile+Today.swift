import CareModel
import GRDB

extension CaseFile {
    /// What wants attention today.
    /// - Parameters:
    ///   - scope: Whose clients, and whose sessions.
    ///   - limit: How many clients behind in their hours at the most.
    /// - Returns: The board.
    /// - Throws: ``CaseFileError`` when the file can't be read.
    public func todayBoard(scope: Scope, limit: Int = 40) throws -> TodayBoard {
        let today = moment.today
        return try read { db in
            let week = Week(containing: today, startingOn: try ProgrammeFacts.weekStart(in: db))
            let flags = try Self.flagsToDecide(scope, in: db)
            return TodayBoard(
                sessions: try Self.sessions(on: today...today, scope: scope, in: db),
                flagsToDecide: flags.count,
                oldestFlag: flags.oldest,
                reviewsDue: try WeekOnFile(week.firstDay, in: db).undecided(scope: scope, on: today).count,
                testsToEnter: try Self.testsToEnter(scope, on: today, in: db),
                hoursAtRisk: try Self.hoursAtRisk(scope, limit: limit, in: db),
                tests: try Self.tests(on: today, scope, in: db)
            )
        }
    }

    /// How far the sheets of this week and of the last seven days are.
    ///
    /// It looks through the roster of every session, so screens ask for it beside their work.
    public func weekTally(scope: Scope) throws -> WeekTally {
        let today = moment.today
        return try read { db in
            let week = Week(containing: today, startingOn: try ProgrammeFacts.weekStart(in: db))
            let recent = today.advanced(by: -7)...today.advanced(by: -1)
            let days = min(week.firstDay, recent.lowerBound)...week.lastDay
            let sessions = Dictionary(
                grouping: try Self.sessions(on: days, scope: scope, naming: false, in: db),
                by: \.startsAt.day
            )
            return WeekTally(
                days: week.days.map { WeekTally.OfDay($0, sessions: sessions[$0] ?? []) },
                sheetsOpen: recent.reduce(0) { $0 + (sessions[$1] ?? []).count(where: \.isOpen) },
                firstSheetOpen: recent.first { (sessions[$0] ?? []).contains(where: \.isOpen) }
            )
        }
    }

    private static func flagsToDecide(_ scope: Scope, in db: Database) throws -> (count: Int, oldest: Day?) {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*), min(f.opened_on) FROM flag f INDEXED BY flag_to_decide
                WHERE f.state IN ('open', 'acknowledged') AND f.lapsed_on IS NULL
                    AND \(scope.condition(client: "f.client"))
                """
        )
        let row = try Row.fetchOne(statement, arguments: [scope.counselor?.text])
        return (row?[0] ?? 0, (row?[1] as Int?).map(Day.init(number:)))
    }

    private static func testsToEnter(_ scope: Scope, on today: Day, in db: Database) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM awaited_test w WHERE w.day BETWEEN ?2 AND ?3
                    AND \(scope.condition(client: "w.client"))
                """
        )
        let first = today.advanced(by: 1 - AwaitedTests.days)
        return try Int.fetchOne(statement, arguments: [scope.counselor?.text, first.number, today.number]) ?? 0
    }

    private static func hoursAtRisk(_ scope: Scope, limit: Int, in db: Database) throws -> [TodayBoard.HoursLine] {
        // The few of the list are found first, and only they are looked up by name.
        let order = """
            s.credited + s.ahead >= s.required,
                CASE WHEN s.credited + s.ahead < s.required THEN s.credited + s.ahead - s.required END,
                s.credited - s.required, s.sort_name
            """
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.id, c.family_name, c.given_name, s.required, s.credited, s.ahead
                FROM (SELECT client, required, credited, ahead, sort_name FROM standing s
                    WHERE s.is_enrolled = 1 AND s.credited < s.required
                        AND \(scope.condition(counselor: "s.counselor"))
                    ORDER BY \(order) LIMIT ?2) s CROSS JOIN client c ON c.n = s.client
                ORDER BY \(order)
                """
        )
        return try Row.fetchAll(statement, arguments: [scope.counselor?.text, limit]).map { row in
            var columns = Columns(row)
            return TodayBoard.HoursLine(
                client: try columns.clientName(),
                required: try columns.minutes(),
                credited: try columns.minutes(),
                ahead: try columns.minutes()
            )
        }
    }

    private static func tests(on day: Day, _ scope: Scope, in db: Database) throws -> [TodayBoard.TestLine] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT t.id, c.id, c.family_name, c.given_name, t.outcome, t.collected_at
                FROM test t INDEXED BY test_by_day JOIN client c ON c.n = t.client
                WHERE t.day = ?2 AND t.voided IS NULL AND \(scope.condition(counselor: "c.counselor"))
                ORDER BY t.outcome = 'collected' DESC, t.collected_at, c.family_name, c.given_name
                """
        )
        let lines = try Row.fetchCursor(statement, arguments: [scope.counselor?.text, day.number]).map { row in
            var columns = Columns(row)
            return TodayBoard.TestLine(
                id: try columns.id(),
                client: try columns.clientName(),
                outcome: try columns.code(),
                collectedAt: columns.optionalTime()
            )
        }
        return try Array(lines)
    }
}
