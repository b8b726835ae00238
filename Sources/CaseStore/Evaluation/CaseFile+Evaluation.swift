public import CareModel
import GRDB
public import PlanEngine

extension CaseFile {
    /// How many clients the plan engine looks at in one transaction, so that no other program waits long.
    private static let clientsAtOnce = 50

    /// The enrolled clients that were looked at on another day than ?1, and those whose stay has begun since they were
    /// looked at.
    private static let toLookAt = """
        SELECT client FROM standing INDEXED BY standing_by_day WHERE is_enrolled = 1 AND evaluated_on < ?1
        UNION SELECT client FROM standing INDEXED BY standing_by_day WHERE is_enrolled = 1 AND evaluated_on > ?1
        UNION SELECT e.client FROM episode e INDEXED BY episode_by_end CROSS JOIN standing s ON s.client = e.client
            WHERE coalesce(e.discharged_on, 9999999) >= ?1 AND e.admitted_on <= ?1 AND s.is_enrolled = 0
        """

    /// How many enrolled clients the plan engine hasn't looked at today.
    public func clientsToLookAt() throws -> Int {
        try read { try Self.countToLookAt(in: $0, on: moment.today) }
    }

    /// Has the plan engine look at every enrolled client that it hasn't looked at today, some at a time.
    ///
    /// Days pass without anybody changing a record, and with them windows close and gaps grow.
    /// - Parameter progress: Is told after each part how many are still to come; the run stops when it answers `false`.
    /// - Throws: ``CaseFileError`` when the file can't be written; what was looked at before stays.
    public func lookAtToday(progress: (Int) -> Bool = { _ in true }) throws {
        let moment = moment
        var rest = try clientsToLookAt()
        while rest > 0 {
            rest = try transact { db in
                let clients = try Int64.fetchAll(
                    db,
                    sql: Self.toLookAt + " LIMIT \(Self.clientsAtOnce)",
                    arguments: [moment.today.number]
                )
                let evaluation = try Evaluation(db: db, rules: rules, moment: moment)
                for client in clients { try evaluation.look(at: client...client) }
                return clients.isEmpty ? 0 : try Self.countToLookAt(in: db, on: moment.today)
            }
            guard progress(rest) else { return }
        }
    }

    private static func countToLookAt(in db: Database, on day: Day) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(toLookAt))", arguments: [day.number]) ?? 0
    }

    /// Looks at everybody inside a transaction that is under way.
    func evaluateEveryone(in db: Database, moment: Moment, progress: (Int, Int) -> Void) throws {
        let clients = try Int64.fetchAll(db, sql: "SELECT n FROM client ORDER BY n")
        let evaluation = try Evaluation(db: db, rules: rules, moment: moment)
        for start in stride(from: 0, to: clients.count, by: 500) {
            progress(start, clients.count)
            let end = min(start + 500, clients.count) - 1
            try evaluation.look(at: clients[start]...clients[end])
        }
        progress(clients.count, clients.count)
    }

    /// The findings in the records of the enrolled clients as the rules define them for a day, whatever day it is; nothing
    /// is written.
    /// - Parameters:
    ///   - day: The day.
    ///   - client: The only client to look at, or `nil` for everybody.
    ///   - take: Is handed each finding, client by client.
    /// - Throws: ``ChangeRefused`` when there is no such client, and whatever `take` throws.
    public func findings(on day: Day, client: Client.ID? = nil, _ take: (Finding) throws -> Void) throws {
        try read { db in
            var range: ClosedRange<Int64> = 0...Int64.max
            if let client {
                guard
                    let number = try Int64.fetchOne(
                        db,
                        sql: "SELECT n FROM client WHERE id = ?",
                        arguments: [client.text]
                    )
                else { throw ChangeRefused("There is no client \(client).") }
                range = number...number
            }
            let rules = rules.dated(by: try ProgrammeFacts.settings(in: db))
            let reader = try RecordReader(db, clients: range, on: day, rules: rules)
            while let entry = try reader.next() {
                for finding in rules.findings(in: entry.record, on: day) { try take(finding) }
            }
        }
    }
}
