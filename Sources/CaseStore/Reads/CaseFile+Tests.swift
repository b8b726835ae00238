public import CareModel
import GRDB
import PlanEngine

extension CaseFile {
    /// The drug tests of the last days.
    public func testDirectory(scope: Scope) throws -> TestDirectory {
        let today = moment.today
        return try read { db in
            let first = today.advanced(by: 1 - AwaitedTests.days)
            let arguments: StatementArguments = [scope.counselor?.text, first.number, today.number]
            let awaited = try Int64.fetchAll(
                db,
                sql: """
                    SELECT w.test FROM awaited_test w JOIN test t ON t.n = w.test
                    WHERE w.day BETWEEN ?2 AND ?3 AND \(scope.condition(client: "w.client"))
                    ORDER BY w.day DESC, t.collected_at DESC, t.id DESC
                    """,
                arguments: arguments
            )
            let all = try Int64.fetchAll(
                db,
                sql: """
                    SELECT t.n FROM test t INDEXED BY test_by_day
                    WHERE t.day BETWEEN ?2 AND ?3 AND t.voided IS NULL AND \(scope.condition(client: "t.client"))
                    ORDER BY t.day DESC, t.collected_at DESC, t.id DESC
                    """,
                arguments: arguments
            )
            let known = Set(awaited)
            return TestDirectory(numbers: awaited + all.filter { !known.contains($0) }, toEnter: awaited.count)
        }
    }

    /// The lines of drug tests by their row numbers, in the same order.
    public func testLines(_ numbers: some Collection<Int64>) throws -> [TestListLine] {
        let today = moment.today
        return try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT c.n, c.id, c.family_name, c.given_name, t.id, t.day, t.reason, t.outcome, t.matrix,
                        t.temperature_f, t.creatinine, t.specific_gravity, t.ph, t.nitrite, t.adulterant, t.lab_invalid
                    FROM test t JOIN client c ON c.n = t.client WHERE t.n = ?
                    """
            )
            return try numbers.compactMap { number in
                try Row.fetchOne(statement, arguments: [number]).map { row in
                    try Self.testListLine(row, number: number, today: today, in: db)
                }
            }
        }
    }

    private static func testListLine(_ row: Row, number: Int64, today: Day, in db: Database) throws -> TestListLine {
        var columns = Columns(row)
        let client = try columns.number()
        let name = try columns.clientName()
        let (id, day) = (try columns.id() as DrugTest.ID, try columns.day())
        let (reason, outcome) = (try columns.code() as DrugTest.Reason, try columns.code() as DrugTest.Outcome)
        let matrix: DrugTest.Matrix? = try columns.optionalCode()
        let specimen = SpecimenColumns.read(&columns)
        let record = TestRecord(
            id: id,
            day: day,
            outcome: outcome,
            validity: specimen.validity(in: matrix),
            readings: try readings(of: number, in: db)
        )
        let view = TestOnDay(record, on: today, medications: try medications(of: client, in: db))
        return TestListLine(
            test: ClientChart.TestLine(record, reason: reason, view: view),
            client: name
        )
    }

    private static func readings(of test: Int64, in db: Database) throws -> [TestRecord.Reading] {
        let statement = try db.cachedStatement(
            sql: "SELECT analyte, method, positive, reported_on FROM result WHERE test = ?"
        )
        return try Row.fetchAll(statement, arguments: [test]).compactMap { row in
            Analyte(rawValue: UInt8(truncatingIfNeeded: row[0] as Int)).map {
                TestRecord.Reading(
                    analyte: $0,
                    method: row[1] == 1 ? .definitive : .presumptive,
                    isPositive: row[2],
                    reportedOn: Day(number: row[3])
                )
            }
        }
    }

    private static func medications(of client: Int64, in db: Database) throws -> [Medication] {
        let sql = "\(MedicationTable.selection) WHERE \(MedicationTable.filter) AND c.n = ?"
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [client]).map { row in
            var columns = Columns(row)
            return try MedicationTable.record(from: &columns)
        }
    }

    /// The row number of a drug test, or `nil` when there is no such test.
    public func number(of test: DrugTest.ID) throws -> Int64? {
        try read { try Int64.fetchOne($0, sql: "SELECT n FROM test WHERE id = ?", arguments: [test.text]) }
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
            let reader = ChartReader(db: db, rules: rules, today: today, client: client, number: row[0])
            let chart = try reader.chart()
            return TestDetail(
                test: test,
                results: try reader.list(ResultTable.self, "t.id = ?", [cell(id.text)]),
                client: ClientName(id: client, familyName: row[1], givenName: row[2]),
                medications: (chart?.medications ?? []).map(\.medication).filter { $0.isActive(on: test.record.day) },
                earlier: (chart?.tests ?? []).filter { $0.id != id && $0.day <= test.record.day && $0.voided == nil },
                voided: row[3]
            )
        }
    }
}
