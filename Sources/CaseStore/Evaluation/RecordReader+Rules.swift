import CareModel
import GRDB
import PlanEngine

extension RecordReader {
    /// Begins to read the records of clients as far as the rules look back.
    init(_ db: Database, clients: ClosedRange<Int64>, on day: Day, rules: RuleBook) throws {
        let tests = rules.settings.tests
        let days = max(tests.windowDays, tests.repeatedLongDays, tests.repeatedShortDays)
        try self.init(db, clients: clients, on: day, readingsSince: day.advanced(by: 1 - days))
    }
}
