public import CareModel

/// A drug test with its readings and what helps to read them.
public struct TestDetail: Sendable {
    /// The test, with the version for changes.
    public let test: Versioned<DrugTest>
    /// Its readings, in the order of their analytes, methods and reports.
    public let results: [TestResult]
    /// The client.
    public let client: ClientName
    /// The medications that were active on the day that counts for the test.
    public let medications: [Medication]
    /// The client's tests before this one, the latest first.
    public let earlier: [ClientChart.TestLine]
    /// Why the test was voided, where it was.
    public let voided: String?

    /// The latest reading of an analyte by a method.
    public func reading(_ analyte: Analyte, _ method: TestResult.Method) -> TestResult? {
        results.last { $0.analyte == analyte && $0.method == method }
    }
}
