public import CareModel
import GRDB

extension CaseFile {
    /// The drug tests of the last days: those in which something has to be entered first, then the latest.
    public func tests(scope: Scope, days: Int = 28, limit: Int = 2_000) throws -> [TestListLine] {
        let today = moment.today
        return try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT t.n, t.id, c.id, c.family_name, c.given_name, t.day, t.reason, t.outcome, t.matrix, t.temperature_f,
                        t.creatinine, t.specific_gravity, t.ph, t.nitrite, t.adulterant, t.lab_invalid
                    FROM test t INDEXED BY test_by_day JOIN client c ON c.n = t.client
                    WHERE t.day BETWEEN ?2 AND ?3 AND t.voided IS NULL
                        AND (?1 IS NULL OR c.counselor = (SELECT n FROM staff WHERE id = ?1))
                    ORDER BY t.outcome = 'pending' DESC, t.day DESC, t.collected_at DESC, t.id DESC LIMIT ?4
                    """,
                arguments: [scope.counselor?.text, today.advanced(by: 1 - days).number, today.number, limit]
            )
            let lines = try rows.map { try Self.testListLine($0, in: db) }
            return lines.filter(\.isToEnter) + lines.filter { !$0.isToEnter }
        }
    }

    private static func testListLine(_ row: Row, in db: Database) throws -> TestListLine {
        var columns = Columns(row)
        let number = try columns.number()
        let id: DrugTest.ID = try columns.id()
        let person = Client(id: try columns.id(), familyName: try columns.text(), givenName: try columns.text())
        let day = try columns.day()
        let (reason, outcome) = (try columns.code() as DrugTest.Reason, try columns.code() as DrugTest.Outcome)
        let matrix: DrugTest.Matrix? = try columns.optionalCode()
        let specimen = SpecimenColumns.read(&columns)
        let readings = try readings(of: number, in: db)
        return TestListLine(
            id: id,
            client: person.id,
            name: person.listName,
            initials: person.initials,
            day: day,
            reason: reason,
            outcome: outcome,
            validity: specimen.validity(in: matrix),
            readings: readings.count,
            positive: readings.positive
        )
    }

    private static func readings(of test: Int64, in db: Database) throws -> (count: Int, positive: AnalyteSet) {
        let statement = try db.cachedStatement(sql: "SELECT analyte, positive FROM result WHERE test = ?")
        let rows = try Row.fetchAll(statement, arguments: [test])
        let positive = rows.filter { $0[1] }.compactMap { Analyte(rawValue: UInt8(truncatingIfNeeded: $0[0] as Int)) }
        return (rows.count, AnalyteSet(positive))
    }

    /// A drug test with what helps to read it, or `nil` when there is no such test.
    public func test(_ id: DrugTest.ID) throws -> TestDetail? {
        let today = moment.today
        return try read { db in
            guard let test = try Self.one(TestTable.self, id, in: db) else { return nil }
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT c.n, c.family_name, c.given_name, t.voided FROM test t JOIN client c ON c.n = t.client
                    WHERE t.id = ?
                    """,
                arguments: [id.text]
            )
            guard let row else { return nil }
            let client = test.record.client
            let person = Client(id: client, familyName: row[1], givenName: row[2])
            let reader = ChartReader(db: db, rules: rules, today: today, client: client, number: row[0])
            let chart = try reader.chart()
            return TestDetail(
                test: test,
                results: try reader.list(ResultTable.self, "t.id = ?", [cell(id.text)]),
                clientName: person.listName,
                initials: person.initials,
                medications: (chart?.medications ?? []).map(\.medication).filter { $0.isActive(on: test.record.day) },
                earlier: (chart?.tests ?? []).filter { $0.id != id && $0.day <= test.record.day && $0.voided == nil },
                voided: row[3]
            )
        }
    }
}
