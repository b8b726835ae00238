public import CareModel

/// A drug test on a list.
public struct TestListLine: Identifiable, Hashable, Sendable {
    /// The test.
    public let id: DrugTest.ID
    /// The client.
    public let client: Client.ID
    /// The client's name, as lists show it.
    public let name: String
    /// The initials, for when somebody else can see the screen.
    public let initials: String
    /// The day that counts for the test.
    public let day: Day
    /// Why the client was selected.
    public let reason: DrugTest.Reason
    /// What came of it.
    public let outcome: DrugTest.Outcome
    /// Whether the specimen is what it seems.
    public let validity: SpecimenValidity
    /// How many readings there are.
    public let readings: Int
    /// What reads positive, whether or not a medication explains it.
    public let positive: AnalyteSet

    /// Whether somebody has to enter something: the outcome, or the readings of a specimen.
    public var isToEnter: Bool {
        outcome == .pending || (outcome == .collected && readings == 0)
    }
}
