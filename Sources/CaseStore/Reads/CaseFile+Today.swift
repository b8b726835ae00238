import CareModel
import GRDB

extension CaseFile {
    /// What wants attention today.
    /// - Parameter scope: Whose clients, and whose sessions.
    /// - Returns: The board.
    /// - Throws: ``CaseFileError`` when the file can't be read.
    public func todayBoard(scope: Scope) throws -> TodayBoard {
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
                hoursAtRisk: try Self.hoursAtRisk(scope, week, in: db),
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
            // What was imported was taken elsewhere, and nobody here signs it.
            let takenHere = try Self.sessionsMarkedHere(on: recent, in: db)
            let isToSign = { (session: SessionLine) in session.isToSign && takenHere.contains(session.id) }
            func first(_ isWanted: (SessionLine) -> Bool) -> Day? {
                recent.first { (sessions[$0] ?? []).contains(where: isWanted) }
            }
            func count(_ isWanted: (SessionLine) -> Bool) -> Int {
                recent.reduce(0) { $0 + (sessions[$1] ?? []).count(where: isWanted) }
            }
            let notes = try NotesToSign.days(recent, scope: scope, in: db)
            return WeekTally(
                days: week.days.map { WeekTally.OfDay($0, sessions: sessions[$0] ?? []) },
                sheetsOpen: count(\.isOpen),
                firstSheetOpen: first(\.isOpen),
                sheetsToSign: count(isToSign),
                firstSheetToSign: first(isToSign),
                notesToSign: notes.count,
                firstNoteToSign: notes.first
            )
        }
    }

    /// The sessions on some days in which somebody was marked in this program, not by an import.
    private static func sessionsMarkedHere(on days: ClosedRange<Day>, in db: Database) throws -> Set<Session.ID> {
        let statement = try db.cachedStatement(
            sql: """
                SELECT x.id FROM session x WHERE x.starts_at BETWEEN ?1 AND ?2
                    AND EXISTS (SELECT 1 FROM attendance a WHERE a.session = x.n AND a.imported IS NULL)
                """
        )
        let (first, last) = (days.lowerBound.number * 1440, days.upperBound.number * 1440 + 1439)
        return try Set(String.fetchAll(statement, arguments: [first, last]).map { Session.ID($0) })
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

    private static func hoursAtRisk(
        _ scope: Scope,
        _ week: Week,
        in db: Database
    ) throws -> [TodayBoard.HoursLine] {
        // Behind is not yet at risk: early in the week everybody is, and many weeks have no session to spare. So who still
        // can reach the hours is listed only once a session of the week was missed, or a part of one.
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.id, c.family_name, c.given_name, s.required, s.credited, s.ahead
                FROM standing s CROSS JOIN client c ON c.n = s.client
                WHERE s.is_enrolled = 1 AND s.credited < s.required AND s.credited + s.ahead - s.required < ?2
                    AND \(scope.condition(counselor: "s.counselor"))
                    AND (s.credited + s.ahead < s.required OR EXISTS (
                        SELECT 1 FROM attendance a INDEXED BY attendance_by_client
                        WHERE a.client = s.client AND a.day BETWEEN ?3 AND ?4 AND a.status NOT IN ('present', 'makeup')))
                ORDER BY s.credited + s.ahead - s.required, s.credited - s.required, s.sort_name, s.client
                """
        )
        let days = (first: week.firstDay.number, last: week.lastDay.number)
        let arguments: StatementArguments = [scope.counselor?.text, TodayBoard.spare.count, days.first, days.last]
        let lines = try Row.fetchCursor(statement, arguments: arguments).map { row in
            var columns = Columns(row)
            return TodayBoard.HoursLine(
                client: try columns.clientName(),
                required: try columns.minutes(),
                credited: try columns.minutes(),
                ahead: try columns.minutes()
            )
        }
        return try Array(lines)
    }

    private static func tests(on day: Day, _ scope: Scope, in db: Database) throws -> [TodayBoard.TestLine] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT t.id, c.id, c.family_name, c.given_name, t.outcome, t.collected_at
                FROM test t INDEXED BY test_by_day JOIN client c ON c.n = t.client
                WHERE t.day = ?2 AND t.voided IS NULL AND \(scope.condition(counselor: "c.counselor"))
                ORDER BY CASE WHEN t.outcome IN ('missed', 'refused') THEN 0 WHEN t.outcome = 'pending' THEN 1
                    WHEN t.outcome = 'collected' THEN 2 ELSE 3 END, t.collected_at, c.family_name, c.given_name, t.id
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
