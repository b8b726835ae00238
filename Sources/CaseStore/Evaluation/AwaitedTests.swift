import CareModel
import GRDB

/// Notes in which tests something has to be entered, so that lists needn't look through all of them.
struct AwaitedTests {
    /// How many days back lists look, today included.
    static let days = 28

    let db: Database
    let today: Day

    /// Notes the tests of the clients with some row numbers.
    func note(_ clients: ClosedRange<Int64>) throws {
        let forget = try db.cachedStatement(sql: "DELETE FROM awaited_test WHERE client BETWEEN ? AND ?")
        try forget.execute(arguments: [clients.lowerBound, clients.upperBound])
        let note = try db.cachedStatement(
            sql: """
                INSERT INTO awaited_test (day, test, client)
                SELECT t.day, t.n, t.client FROM client c CROSS JOIN test t INDEXED BY test_by_client
                    ON t.client = c.n AND t.day >= ?3
                WHERE c.n BETWEEN ?1 AND ?2 AND t.voided IS NULL AND (t.outcome = 'pending'
                    OR (t.outcome = 'collected' AND NOT EXISTS (SELECT 1 FROM result r WHERE r.test = t.n)))
                """
        )
        let first = today.advanced(by: 1 - Self.days)
        try note.execute(arguments: [clients.lowerBound, clients.upperBound, first.number])
    }
}
