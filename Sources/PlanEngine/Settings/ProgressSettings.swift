/// The numbers of the rules about plans, measures, ratings and consents.
public struct ProgressSettings: Codable, Hashable, Sendable {
    /// Days since the last signed plan review, beyond which a review is overdue.
    public var reviewDays = 14
    /// Days since the last signed plan review, beyond which it is high.
    public var reviewHighDays = 30
    /// The risk rating at which a rise of one is a finding.
    public var ratingReached = 3
    /// The rise of a risk rating that is a finding wherever it ends.
    public var ratingRise = 2
    /// The risk rating that is critical.
    public var ratingCritical = 4
    /// How many days back the suicide item of a PHQ-9 is looked at.
    public var suicideItemDays = 14
    /// The answer to the suicide item, from which on it is critical.
    public var suicideItem = 1
    /// How many days back a PHQ-9 or GAD-7 is looked at.
    public var moodDays = 28
    /// The PHQ-9 total from which on it is high.
    public var phqHigh = 20
    /// The PHQ-9 total from which on it is medium.
    public var phqMedium = 15
    /// The GAD-7 total from which on it is high.
    public var gadHigh = 15
    /// The rise of a total over the one before, from which on it is medium.
    public var moodRise = 5
    /// The risk scale of the BAM, 0 to 24, from which on it is a finding.
    public var bamRisk = 12
    /// The protective scale of the BAM, 0 to 24, up to which it is a finding.
    public var bamProtective = 12
    /// Days before a consent expires, from which on it is low.
    public var consentDays = 30
    /// Days before a consent expires, from which on it is medium.
    public var consentMediumDays = 14
    /// Days before a consent expires, from which on it is high.
    public var consentHighDays = 7
    /// The share of an authorisation's units, in percent, up to which those that are left are few.
    public var authorisationPercent = 20
    /// The days of an authorisation, today among them, up to which those that are left are few.
    public var authorisationDays = 7

    /// Creates the default settings.
    public init() {}
}
