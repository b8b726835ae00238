import CareModel
import GRDBSQLite

/// A plain loop over the rows that the plan engine needs of the enrolled clients: it looks at every value and does nothing
/// with it.
struct StepLoop {
    private let connection: OpaquePointer

    init(_ path: String) throws {
        var connection: OpaquePointer?
        guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK, let connection else {
            throw BenchmarkError("\(path) can't be opened.")
        }
        self.connection = connection
    }

    /// The stays of the enrolled clients on day ?1, as a table `s`.
    private static let enrolled = """
        (SELECT client, n AS episode, admitted_on FROM episode
         WHERE admitted_on <= ?1 AND coalesce(discharged_on, ?1) >= ?1) s
        """

    private static let queries = [
        "SELECT e.n, e.id, c.id, e.admitted_on, e.discharged_on FROM \(enrolled) CROSS JOIN episode e ON e.n = s.episode "
            + "CROSS JOIN client c ON c.n = s.client",
        "SELECT p.id, p.effective_on, p.mon, p.tue, p.wed, p.thu, p.fri, p.sat, p.sun, p.tests_per_week, p.individual, "
            + "p.family FROM \(enrolled) CROSS JOIN plan p ON p.episode = s.episode AND p.voided IS NULL",
        "SELECT r.reviewed_on FROM \(enrolled) CROSS JOIN plan_review r ON r.episode = s.episode "
            + "AND r.signed_by IS NOT NULL",
        "SELECT l.from_day, l.to_day, l.reason FROM \(enrolled) CROSS JOIN leave l ON l.client = s.client",
        "SELECT m.care_group, m.from_day, m.to_day FROM \(enrolled) CROSS JOIN membership m ON m.client = s.client",
        "SELECT x.care_group, x.id, x.starts_at, x.ends_at, x.scheduled, x.service, x.held FROM session x "
            + "WHERE x.care_group IS NOT NULL AND x.starts_at >= (SELECT min(admitted_on) * 1440 FROM \(enrolled))",
        "SELECT x.id, x.starts_at, x.ends_at, x.scheduled, x.service, x.held, a.status, a.minutes, a.reason "
            + "FROM \(enrolled) CROSS JOIN attendance a INDEXED BY attendance_by_client ON a.client = s.client "
            + "AND a.day >= s.admitted_on CROSS JOIN session x ON x.n = a.session",
        "SELECT t.id, t.day, t.outcome, t.matrix, t.temperature_f, t.creatinine, t.specific_gravity, t.ph, t.nitrite, "
            + "t.adulterant, t.lab_invalid FROM \(enrolled) CROSS JOIN test t INDEXED BY test_by_client "
            + "ON t.client = s.client AND t.day >= s.admitted_on AND t.voided IS NULL",
        "SELECT r.test, r.analyte, r.method, r.positive, r.reported_on FROM \(enrolled) "
            + "CROSS JOIN test t INDEXED BY test_by_client ON t.client = s.client AND t.voided IS NULL "
            + "AND t.day >= max(s.admitted_on, ?1 - 29) CROSS JOIN result r ON r.test = t.n",
        "SELECT m.name, m.expects, m.explains, m.critical, m.from_day, m.to_day FROM \(enrolled) "
            + "CROSS JOIN medication m ON m.client = s.client AND m.voided IS NULL",
        "SELECT m.id, m.instrument, m.given_on, m.answers, m.total FROM \(enrolled) "
            + "CROSS JOIN measure m INDEXED BY measure_by_client ON m.client = s.client AND m.given_on >= s.admitted_on",
        "SELECT r.rated_on, r.edition, r.d1, r.d2, r.d3, r.d4, r.d5, r.d6 FROM \(enrolled) "
            + "CROSS JOIN rating r ON r.client = s.client",
        "SELECT k.id, k.recipient, k.signed_on, k.expires_on, k.revoked_on FROM \(enrolled) "
            + "CROSS JOIN consent k ON k.client = s.client",
        "SELECT k.at FROM \(enrolled) CROSS JOIN contact k ON k.client = s.client AND k.two_way = 1",
    ]

    /// Runs the loop once.
    /// - Returns: How many rows there were.
    func run(on day: Day) throws -> Int {
        defer { sqlite3_close(connection) }
        return try Self.queries.reduce(0) { try $0 + step(through: $1, day) }
    }

    private func step(through query: String, _ day: Day) throws -> Int {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(connection, query, -1, &statement, nil) == SQLITE_OK else {
            throw BenchmarkError("SQLite doesn't take a query: \(String(cString: sqlite3_errmsg(connection))).")
        }
        defer { sqlite3_finalize(statement) }
        sqlite3_bind_int64(statement, 1, Int64(day.number))
        let columns = sqlite3_column_count(statement)
        var (rows, sum) = (0, Int64(0))
        while sqlite3_step(statement) == SQLITE_ROW {
            rows += 1
            for column in 0..<columns {
                if sqlite3_column_type(statement, column) == SQLITE_TEXT {
                    sum &+= Int64(sqlite3_column_text(statement, column)?.pointee ?? 0)
                } else {
                    sum &+= sqlite3_column_int64(statement, column)
                }
            }
        }
        // Somebody has to want the values, so that nothing of the loop is left out.
        return sum == .min ? 0 : rows
    }
}
