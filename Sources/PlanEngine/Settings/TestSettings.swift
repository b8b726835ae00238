/// The numbers of the rules about drug tests.
public struct TestSettings: Codable, Hashable, Sendable {
    /// How many days back a test is looked at, the day itself included.
    public var windowDays = 28
    /// Whether a presumptive positive without a definitive result counts as positive.
    public var presumptiveCounts = false
    /// Whether a tampered specimen counts as positive.
    public var tamperedCounts = true
    /// Whether a missed test counts as positive.
    public var missedCounts = true
    /// Whether a refused test counts as positive.
    public var refusedCounts = true
    /// Tests that count as positive within ``repeatedShortDays``, from which on they are repeated.
    public var repeatedShortCount = 2
    /// The shorter window for repeated positives, in days.
    public var repeatedShortDays = 14
    /// Tests that count as positive within ``repeatedLongDays``, from which on they are repeated.
    public var repeatedLongCount = 3
    /// The longer window for repeated positives, in days.
    public var repeatedLongDays = 30
    /// Specimens that couldn't be given, or were dilute, within ``repeatedLongDays``, from which on each is high.
    public var recurringCount = 2
    /// The longest gap between valid tests by how often the plan asks for one, most often first.
    public var gaps = [
        Gap(testsPerWeek: 2, days: 5),
        Gap(testsPerWeek: 1, days: 9),
        // Two a month are 24 a year, or 0.46 a week.
        Gap(testsPerWeek: 0.46, days: 21),
        Gap(testsPerWeek: 0, days: 40),
    ]
    /// The share of the planned tests, in percent, below which a client is under-tested.
    public var underTestedPercent = 75

    /// The longest gap between valid tests from a frequency on.
    public struct Gap: Codable, Hashable, Sendable {
        /// Tests a week that the plan asks for, at the least.
        public var testsPerWeek: Double
        /// The longest gap, in days.
        public var days: Int

        /// Creates a longest gap.
        public init(testsPerWeek: Double, days: Int) {
            self.testsPerWeek = testsPerWeek
            self.days = days
        }
    }

    /// The longest gap between valid tests when the plan asks for `testsPerWeek`, in days.
    public func longestGap(testsPerWeek: Double) -> Int? {
        gaps.first { testsPerWeek >= $0.testsPerWeek }?.days
    }

    /// Creates the default settings.
    public init() {}
}
