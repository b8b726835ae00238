import CareModel
import GRDB

extension CaseFile {
    /// How the programme has been doing over the last weeks, the current one included.
    ///
    /// It reads every mark and test of the weeks, so screens ask for it beside their work.
    public func trends(scope: Scope, weeks count: Int = 8) throws -> Trends {
        let today = moment.today
        return try read { db in
            let current = Week(containing: today, startingOn: try ProgrammeFacts.weekStart(in: db))
            let weeks = (1 - count...0).map { current.advanced(by: $0) }
            return Trends(
                groups: try Self.attendance(weeks, scope, individual: false, in: db),
                individual: try Self.attendance(weeks, scope, individual: true, in: db),
                negativeTests: try Self.negatives(weeks, scope, in: db)
            )
        }
    }

    private static func attendance(_ weeks: [Week], _ scope: Scope, individual: Bool, in db: Database) throws -> Trend {
        try share(
            weeks,
            """
            SELECT (a.day - ?2) / 7, sum(a.status NOT IN ('no_show', 'cancelled_late')), count(*)
            \(scope.counselor == nil ? marksOfEverybody : marksOfCaseload)
                AND a.status NOT IN ('excused', 'programme_cancelled', 'makeup') AND x.held IS NOT 'no'
                AND (x.service = 'individual') = \(individual ? 1 : 0)
            GROUP BY 1
            """,
            scope,
            in: db
        )
    }

    /// All marks from day ?2 to day ?3.
    private static let marksOfEverybody = """
        FROM session x CROSS JOIN attendance a ON a.session = x.n
        WHERE x.starts_at BETWEEN ?2 * 1440 AND ?3 * 1440 + 1439 AND ?1 IS NULL
        """

    /// The marks of a caseload from day ?2 to day ?3.
    private static let marksOfCaseload = """
        FROM client c CROSS JOIN attendance a INDEXED BY attendance_by_client ON a.client = c.n
            CROSS JOIN session x ON x.n = a.session
        WHERE a.day BETWEEN ?2 AND ?3 AND c.counselor = (SELECT n FROM staff WHERE id = ?1)
        """

    /// A test without readings, or with one that is positive and unexplained by any medication, is not negative; which
    /// medication explains what is settled by names, close enough for a trend.
    private static func negatives(_ weeks: [Week], _ scope: Scope, in db: Database) throws -> Trend {
        try share(
            weeks,
            """
            SELECT (t.day - ?2) / 7, sum(NOT EXISTS (
                SELECT 1 FROM result r JOIN analyte a ON a.n = r.analyte WHERE r.test = t.n AND r.positive = 1
                    AND NOT EXISTS (SELECT 1 FROM medication m WHERE m.client = t.client AND m.voided IS NULL
                        AND m.from_day <= t.day AND coalesce(m.to_day, t.day) >= t.day
                        AND instr(';' || m.expects || ';' || m.explains || ';', ';' || a.code || ';') > 0)
                )), count(*)
            FROM test t INDEXED BY test_by_day
            WHERE t.day BETWEEN ?2 AND ?3 AND t.outcome = 'collected' AND t.voided IS NULL
                AND \(scope.condition(client: "t.client"))
            GROUP BY 1
            """,
            scope,
            in: db
        )
    }

    private static func share(_ weeks: [Week], _ sql: String, _ scope: Scope, in db: Database) throws -> Trend {
        guard let first = weeks.first?.firstDay, let last = weeks.last?.lastDay else { return Trend(percents: []) }
        var percents = [Int?](repeating: nil, count: weeks.count)
        let rows = try Row.fetchAll(db, sql: sql, arguments: [scope.counselor?.text, first.number, last.number])
        for row in rows where row[2] as Int > 0 && percents.indices.contains(row[0] as Int) {
            percents[row[0] as Int] = (row[1] as Int) * 100 / (row[2] as Int)
        }
        return Trend(percents: percents)
    }
}
