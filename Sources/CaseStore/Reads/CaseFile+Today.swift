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
            let sessions = try Self.sessions(on: week.days, scope: scope, in: db)
            let flags = try Self.waitingFlags(scope, in: db)
            let recent = try Self.sessions(
                on: today.advanced(by: -7)...today.advanced(by: -1),
                scope: scope,
                in: db
            )
            return TodayBoard(
                sessions: sessions.filter { $0.startsAt.day == today },
                flagsToDecide: flags.count,
                oldestFlag: flags.oldest,
                reviewsDue: try WeekOnFile(week.firstDay, in: db).undecided(scope: scope.counselor, on: today).count,
                testsToEnter: try Self.testsToEnter(scope, on: today, in: db),
                sheetsOpen: recent.count(where: \.isOpen),
                firstSheetOpen: recent.first(where: \.isOpen)?.startsAt.day,
                hoursAtRisk: try Self.hoursAtRisk(scope, limit: limit, in: db),
                tests: try Self.tests(on: today, scope, in: db),
                week: week.days.map { Self.tally($0, sessions) }
            )
        }
    }

    private static let inScope = "(?1 IS NULL OR c.counselor = (SELECT n FROM staff WHERE id = ?1))"

    private static func waitingFlags(_ scope: Scope, in db: Database) throws -> (count: Int, oldest: Day?) {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*), min(f.opened_on) FROM flag f JOIN client c ON c.n = f.client
                WHERE f.state IN ('open', 'acknowledged') AND f.lapsed_on IS NULL AND \(inScope)
                """
        )
        let row = try Row.fetchOne(statement, arguments: [scope.counselor?.text])
        return (row?[0] ?? 0, (row?[1] as Int?).map(Day.init(number:)))
    }

    private static func testsToEnter(_ scope: Scope, on today: Day, in db: Database) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM test t INDEXED BY test_by_day JOIN client c ON c.n = t.client
                WHERE t.day BETWEEN ?2 AND ?3 AND t.voided IS NULL AND \(isToEnter) AND \(inScope)
                """
        )
        let first = today.advanced(by: -27)
        return try Int.fetchOne(statement, arguments: [scope.counselor?.text, first.number, today.number]) ?? 0
    }

    private static func hoursAtRisk(_ scope: Scope, limit: Int, in db: Database) throws -> [TodayBoard.HoursLine] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.id, c.family_name, c.given_name, s.required, s.credited, s.ahead
                FROM standing s JOIN client c ON c.n = s.client
                WHERE s.is_enrolled = 1 AND s.credited < s.required AND \(inScope)
                ORDER BY s.credited + s.ahead >= s.required,
                    CASE WHEN s.credited + s.ahead < s.required THEN s.credited + s.ahead - s.required END,
                    s.credited - s.required, s.sort_name LIMIT ?2
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
                WHERE t.day = ?2 AND t.voided IS NULL AND \(inScope)
                ORDER BY t.outcome = 'collected' DESC, t.collected_at, c.family_name, c.given_name
                """
        )
        return try Row.fetchAll(statement, arguments: [scope.counselor?.text, day.number]).map { row in
            var columns = Columns(row)
            return TodayBoard.TestLine(
                id: try columns.id(),
                client: try columns.clientName(),
                outcome: try columns.code(),
                collectedAt: columns.optionalTime()
            )
        }
    }

    private static func tally(_ day: Day, _ sessions: [SessionLine]) -> TodayBoard.DayTally {
        let ofDay = sessions.filter { $0.startsAt.day == day && $0.held != .no }
        return TodayBoard.DayTally(
            day: day,
            sessions: ofDay.count,
            taken: ofDay.count { !$0.isOpen && $0.expected > 0 },
            signed: ofDay.count { $0.signedBy != nil }
        )
    }
}
