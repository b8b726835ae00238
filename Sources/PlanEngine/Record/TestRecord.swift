public import CareModel

/// What the rules need to know of a drug test.
public struct TestRecord: Hashable, Sendable {
    /// One reading of one analyte.
    public struct Reading: Hashable, Sendable {
        /// What was looked for.
        public let analyte: Analyte
        /// How.
        public let method: TestResult.Method
        /// Whether it was found.
        public let isPositive: Bool
        /// The day of the report.
        public let reportedOn: Day

        /// Creates a reading.
        public init(analyte: Analyte, method: TestResult.Method, isPositive: Bool, reportedOn: Day) {
            self.analyte = analyte
            self.method = method
            self.isPositive = isPositive
            self.reportedOn = reportedOn
        }
    }

    /// The test.
    public let id: DrugTest.ID
    /// The day that counts: that of the collection, else that of the selection.
    public let day: Day
    /// What came of the selection.
    public let outcome: DrugTest.Outcome
    /// Whether the specimen is what it seems.
    public let validity: SpecimenValidity
    /// The readings in the order of their reports.
    public let readings: [Reading]

    /// Creates a test; the readings are put into the order of their reports.
    public init(
        id: DrugTest.ID,
        day: Day,
        outcome: DrugTest.Outcome,
        validity: SpecimenValidity,
        readings: [Reading]
    ) {
        self.id = id
        self.day = day
        self.outcome = outcome
        self.validity = validity
        self.readings = readings.sorted { $0.reportedOn < $1.reportedOn }
    }

    /// Whether a specimen was collected.
    public var isCollected: Bool { outcome == .collected }

    /// Whether a specimen was collected and is what it seems.
    public var isValid: Bool { isCollected && validity == .valid }

    /// Whether a specimen was collected and may have been tampered with.
    public var isTampered: Bool { isCollected && validity.isTampered }
}
