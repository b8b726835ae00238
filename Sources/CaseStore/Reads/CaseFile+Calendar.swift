public import CareModel
import GRDB

/// When a session is, for a calendar that shows where it stands before it shows what it is.
public struct SessionTime: Identifiable, Hashable, Sendable {
    /// The session.
    public let id: Session.ID
    /// The number of its row, by which ``CaseFile/sessionLines(_:)`` reads the rest.
    public let number: Int64
    /// When it starts.
    public let startsAt: LocalTime
    /// When it ends.
    public let endsAt: LocalTime

    /// Creates the time of a session.
    public init(id: Session.ID, number: Int64, startsAt: LocalTime, endsAt: LocalTime) {
        self.id = id
        self.number = number
        self.startsAt = startsAt
        self.endsAt = endsAt
    }
}

extension CaseFile {
    /// When the sessions of some days are, in order; a caseload's are those that its counselor leads.
    public func sessionTimes(on days: ClosedRange<Day>, scope: Scope) throws -> [SessionTime] {
        try read { db in
            let sql = """
                SELECT x.n, x.id, x.starts_at, x.ends_at FROM session x
                WHERE x.starts_at BETWEEN ?2 AND ?3 AND \(scope.condition(counselor: "x.counselor"))
                ORDER BY x.starts_at, x.id
                """
            let rows = try RowStream(db, sql, arguments: Self.arguments(days, scope))
            var times: [SessionTime] = []
            while rows.isAtRow {
                times.append(
                    SessionTime(
                        id: Session.ID(rows.text(1)),
                        number: rows.number(0),
                        startsAt: LocalTime(minutes: rows.int(2)),
                        endsAt: LocalTime(minutes: rows.int(3))
                    )
                )
                try rows.advance()
            }
            return times
        }
    }

    /// A few sessions by the numbers of their rows, with how many are expected and marked.
    public func sessionLines(_ numbers: [Int64]) throws -> [Int64: SessionLine] {
        try read { db in
            var lines: [Int64: SessionLine] = [:]
            for number in numbers { lines[number] = try Self.session(number, in: db) }
            return lines
        }
    }

    /// How many sessions there are on each of some days, those that weren't held left out.
    public func sessionCounts(on days: ClosedRange<Day>, scope: Scope) throws -> [Day: Int] {
        try read { db in
            let sql = """
                SELECT x.starts_at / 1440, count(*) FROM session x
                WHERE x.starts_at BETWEEN ?2 AND ?3 AND \(scope.condition(counselor: "x.counselor"))
                    AND x.held IS NOT 'no' GROUP BY 1
                """
            let rows = try RowStream(db, sql, arguments: Self.arguments(days, scope))
            var counts: [Day: Int] = [:]
            while rows.isAtRow {
                counts[rows.day(0)] = rows.int(1)
                try rows.advance()
            }
            return counts
        }
    }

    /// The minutes that all clients together were credited with on each of some days.
    ///
    /// It reads every mark of those days, and so belongs beside the screen. `isWanted` is asked for each day whether anybody
    /// still waits.
    /// - Throws: `CancellationError` when nobody does, ``CaseFileError`` when the file can't be read.
    public func creditedMinutes(
        on days: ClosedRange<Day>,
        scope: Scope,
        isWanted: () -> Bool = { true }
    ) throws -> [Day: Minutes] {
        try read { db in
            var minutes: [Day: Minutes] = [:]
            for day in days {
                guard isWanted() else { throw CancellationError() }
                let rows = try RowStream(db, Self.creditedSQL(scope), arguments: Self.arguments(day...day, scope))
                if rows.isAtRow, let sum = rows.optionalMinutes(0) { minutes[day] = sum }
            }
            return minutes
        }
    }

    /// The sum of what marks credit, as the plan engine reads them: what is recorded, at most the session's own minutes, or
    /// all of them for somebody who was there throughout.
    private static func creditedSQL(_ scope: Scope) -> String {
        let whole = AttendanceStatus.allCases.filter(\.creditsWholeSession).map { "'\($0.rawValue)'" }
        return """
            SELECT sum(min(x.scheduled,
                coalesce(a.minutes, iif(a.status IN (\(whole.joined(separator: ", "))), x.scheduled, 0))))
            FROM session x CROSS JOIN attendance a ON a.session = x.n
            WHERE x.starts_at BETWEEN ?2 AND ?3 AND \(scope.condition(counselor: "x.counselor"))
                AND (x.held IS NULL OR x.held = 'yes') AND a.status <> 'programme_cancelled'
            """
    }

    private static func arguments(_ days: ClosedRange<Day>, _ scope: Scope) -> StatementArguments {
        [scope.counselor?.text, days.lowerBound.number * 1440, days.upperBound.number * 1440 + 1439]
    }

    /// The days of some on which the programme is closed, with the reason where there is one.
    public func closures(on days: ClosedRange<Day>) throws -> [Day: String] {
        try read { db in
            let statement = try db.cachedStatement(sql: "SELECT day, reason FROM closure WHERE day BETWEEN ? AND ?")
            let rows = try Row.fetchAll(statement, arguments: [days.lowerBound.number, days.upperBound.number])
            return Dictionary(uniqueKeysWithValues: rows.map { (Day(number: $0[0]), $0[1] as String? ?? "") })
        }
    }

    /// The first day of the programme's week.
    public func weekStart() throws -> Weekday {
        try read { try ProgrammeFacts.weekStart(in: $0) }
    }
}
