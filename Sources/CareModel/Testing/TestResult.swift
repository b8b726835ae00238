/// One reading of one analyte in one test.
public struct TestResult: Hashable, Codable, Sendable {
    /// How an analyte was measured.
    public enum Method: String, Codable, Hashable, CaseIterable, Sendable {
        /// A screen, which points to a class and may be wrong.
        case presumptive
        /// A measurement that identifies the substance.
        case definitive
    }

    /// What a measurement says against its cut-off.
    public enum Reading: String, Codable, Hashable, CaseIterable, Sendable {
        case negative, positive
    }

    /// The test.
    public var test: DrugTest.ID
    /// What was looked for.
    public var analyte: Analyte
    /// How.
    public var method: Method
    /// What it says against the cut-off.
    public var reading: Reading
    /// The concentration, where the laboratory gives one.
    public var value: MeasuredNumber?
    /// The unit of the value and the cut-off, such as ng/mL.
    public var unit: String?
    /// The concentration from which a reading is positive.
    public var cutoff: MeasuredNumber?
    /// The day on which the reading was reported; a later report replaces an earlier one.
    public var reportedOn: Day
    /// Who measured it.
    public var laboratory: String?

    /// Creates a reading without figures.
    public init(test: DrugTest.ID, analyte: Analyte, method: Method, reading: Reading, reportedOn: Day) {
        self.test = test
        self.analyte = analyte
        self.method = method
        self.reading = reading
        self.reportedOn = reportedOn
    }
}
