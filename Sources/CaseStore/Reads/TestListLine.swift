public import CareModel

/// A drug test on a list.
public struct TestListLine: Identifiable, Hashable, Sendable {
    /// What the test says.
    public let test: ClientChart.TestLine
    /// The client.
    public let client: ClientName

    /// The test.
    public var id: DrugTest.ID { test.id }
}

/// The drug tests of a list in their order; the rows on the screen are read when they are drawn.
public struct TestDirectory: Sendable {
    /// The row numbers of the tests: those in which something has to be entered first, then the latest.
    public let numbers: [Int64]
    /// In how many of them, from the first on, something has to be entered.
    public let toEnter: Int
}
