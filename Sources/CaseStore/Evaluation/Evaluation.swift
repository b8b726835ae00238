import CareModel
import GRDB
import PlanEngine

/// Looks at clients again: findings become flags, and where each client stands is noted.
struct Evaluation {
    let db: Database
    let rules: RuleBook
    let moment: Moment

    /// Goes by some rules with what the programme has settled for itself.
    init(db: Database, rules: RuleBook, moment: Moment) throws {
        self.db = db
        self.rules = rules.dated(by: try ProgrammeFacts.settings(in: db))
        self.moment = moment
    }

    /// What changed about a client's flags.
    struct News: Hashable, Sendable {
        let client: Int64
        let changes: [FlagChange]
    }

    /// Looks at the clients with some row numbers as of today.
    @discardableResult
    func look(at clients: ClosedRange<Int64>) throws -> [News] {
        let reader = try RecordReader(db, clients: clients, on: moment.today, rules: rules)
        var news: [News] = []
        var enrolled: Set<Int64> = []
        while let entry = try reader.next() {
            enrolled.insert(entry.client)
            let findings = rules.findings(in: entry.record, on: moment.today)
            let changes = try FlagDesk(db: db, moment: moment).reconcile(findings, client: entry.client)
            if !changes.isEmpty { news.append(News(client: entry.client, changes: changes)) }
            try StandingWriter(db: db, rules: rules, today: moment.today).note(entry)
        }
        for client in try others(in: clients, than: enrolled) {
            let changes = try FlagDesk(db: db, moment: moment).reconcile([], client: client)
            if !changes.isEmpty { news.append(News(client: client, changes: changes)) }
            try StandingWriter(db: db, rules: rules, today: moment.today).noteDischarged(client)
        }
        try AwaitedTests(db: db, today: moment.today).note(clients)
        return news
    }

    /// The clients of a range who aren't enrolled but were when they were last looked at, or never were looked at.
    private func others(in clients: ClosedRange<Int64>, than enrolled: Set<Int64>) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.n FROM client c LEFT JOIN standing s ON s.client = c.n
                WHERE c.n BETWEEN ? AND ? AND (s.is_enrolled IS NULL OR s.is_enrolled = 1 OR ? = ?)
                """
        )
        let bounds = [clients.lowerBound, clients.upperBound, clients.lowerBound, clients.upperBound]
        return try Int64.fetchAll(statement, arguments: StatementArguments(bounds)).filter { !enrolled.contains($0) }
    }
}
