public import CareModel
import GRDB

/// Writes a drug test with its readings, or changes one.
///
/// A reading that is reported again on a later day stands beside the earlier one, which stays.
public struct SaveTest: Codable, Sendable {
    /// One reading as it is entered.
    public struct Entry: Codable, Sendable {
        /// What was looked for.
        public var analyte: Analyte
        /// How.
        public var method: TestResult.Method
        /// What it says against the cut-off.
        public var reading: TestResult.Reading
        /// The concentration, where there is one.
        public var value: MeasuredNumber?
        /// The unit of the value and the cut-off.
        public var unit: String?
        /// The concentration from which a reading is positive.
        public var cutoff: MeasuredNumber?
        /// The day of the report.
        public var reportedOn: Day
        /// Who measured it.
        public var laboratory: String?

        /// Creates a reading without figures.
        public init(analyte: Analyte, method: TestResult.Method, reading: TestResult.Reading, reportedOn: Day) {
            self.analyte = analyte
            self.method = method
            self.reading = reading
            self.reportedOn = reportedOn
        }
    }

    /// The test as it should be.
    public var test: DrugTest
    /// The readings that are new or differ.
    public var entries: [Entry]
    /// The version that somebody had before them; `nil` for a new test.
    public var basedOn: RecordVersion?

    /// Creates a change of a test.
    public init(_ test: DrugTest, entries: [Entry] = [], basedOn: RecordVersion?) {
        self.test = test
        self.entries = entries
        self.basedOn = basedOn
    }
}

extension SaveTest: Effect {
    static let kind = "test"

    func apply(to ledger: Ledger) throws -> String {
        try check(today: ledger.moment.today)
        let key = RecordKey.record(test.id, in: TestTable.self)
        try ledger.requireUnchanged(key, since: basedOn)
        let isNew = try RowImage.picture(of: key, in: ledger.db) == nil
        try ledger.put(test, in: TestTable.self)
        for entry in entries { try ledger.put(result(of: entry), in: ResultTable.self) }
        guard !ledger.images.isEmpty else { throw ChangeRefused("Nothing differs from what is on file.") }
        ledger.concerns(try ledger.references.number(of: test.client))
        return "\(isNew ? "test added" : "test") of \(test.day.weekdayAndDate): \(words)"
    }

    private func check(today: Day) throws {
        if test.outcome == .collected, test.collectedAt == nil {
            throw ChangeRefused("A collected specimen needs the time of its collection.")
        }
        if test.day > today { throw ChangeRefused("The test lies ahead of today.") }
        if let collected = test.collectedAt, collected.day < test.selectedOn {
            throw ChangeRefused("The specimen was collected before the client was selected.")
        }
        if !entries.isEmpty, test.outcome != .collected {
            throw ChangeRefused("Only a collected specimen has readings.")
        }
        if entries.contains(where: { $0.reportedOn > today }) {
            throw ChangeRefused("A reading can't be reported ahead of today.")
        }
        if entries.contains(where: { $0.reportedOn < test.day }) {
            throw ChangeRefused("A reading can't be reported before the specimen was collected.")
        }
    }

    private func result(of entry: Entry) -> TestResult {
        var result = TestResult(
            test: test.id,
            analyte: entry.analyte,
            method: entry.method,
            reading: entry.reading,
            reportedOn: entry.reportedOn
        )
        result.value = entry.value
        result.unit = entry.unit
        result.cutoff = entry.cutoff
        result.laboratory = entry.laboratory
        return result
    }

    private var words: String {
        var words = test.outcome.name
        if test.outcome == .collected, test.validity != .valid { words += ", \(test.validity.name)" }
        for method in [TestResult.Method.presumptive, .definitive] {
            let read = entries.filter { $0.method == method }
            guard !read.isEmpty else { continue }
            let positive = AnalyteSet(read.filter { $0.reading == .positive }.map(\.analyte))
            let negative = read.count - positive.analytes.count
            words += ", \(method.rawValue) \(negative) negative"
            if !positive.isEmpty { words += ", positive: \(positive.names)" }
        }
        return words
    }
}
