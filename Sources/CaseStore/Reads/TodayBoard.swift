public import CareModel

/// What wants attention today, in a few numbers and lines.
public struct TodayBoard: Hashable, Sendable {
    /// A client whose week can't reach its hours, or who missed something in it and has nothing more to spare.
    public struct HoursLine: Identifiable, Hashable, Sendable {
        /// The client.
        public let client: ClientName
        /// The minutes of the week that the plan requires.
        public let required: Minutes
        /// The minutes of the week credited so far.
        public let credited: Minutes
        /// The minutes of the week that are still ahead.
        public let ahead: Minutes

        /// The client.
        public var id: Client.ID { client.id }

        /// Whether the week can't reach its hours any more.
        public var isOutOfReach: Bool { credited + ahead < required }
    }

    /// The minutes to spare under which one more missed session is one too many; hardly a group is shorter.
    public static let spare: Minutes = 60

    /// A drug test of the day.
    public struct TestLine: Identifiable, Hashable, Sendable {
        /// The test.
        public let id: DrugTest.ID
        /// The client.
        public let client: ClientName
        /// What came of it.
        public let outcome: DrugTest.Outcome
        /// When the specimen was collected.
        public let collectedAt: LocalTime?
    }

    /// The sessions of the day, in order.
    public let sessions: [SessionLine]
    /// Flags that hold and wait for a decision.
    public let flagsToDecide: Int
    /// The day on which the oldest of them opened.
    public let oldestFlag: Day?
    /// Clients about whom nobody has decided in this week's review.
    public let reviewsDue: Int
    /// Tests whose outcome isn't known yet.
    public let testsToEnter: Int
    /// Clients whose hours of this week are at risk, those who are furthest from them first.
    public let hoursAtRisk: [HoursLine]
    /// Drug tests of the day: what was missed first, then what is to come, then what is collected.
    public let tests: [TestLine]
}
