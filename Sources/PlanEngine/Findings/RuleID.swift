/// The name of a rule.
public enum RuleID: String, Codable, Hashable, CaseIterable, Sendable {
    // Tests
    case presumptivePositive = "presumptive-positive"
    case definitivePositive = "definitive-positive"
    case repeatedPositive = "repeated-positive"
    case highLethality = "high-lethality"
    case missedTest = "missed-test"
    case refusedTest = "refused-test"
    case unableToProvide = "unable-to-provide"
    case diluteSpecimen = "dilute-specimen"
    case tamperedSpecimen = "tampered-specimen"
    case medicationAbsent = "medication-absent"
    case testGap = "test-gap"
    case underTested = "under-tested"
    // Attendance
    case consecutiveNoShows = "consecutive-no-shows"
    case weeklyHours = "weekly-hours"
    case rollingHours = "rolling-hours"
    case projectedShortfall = "projected-shortfall"
    case latenessPattern = "lateness-pattern"
    case absenceLimit = "absence-limit"
    case noContact = "no-contact"
    case individualMissing = "individual-missing"
    case familyMissing = "family-missing"
    case sentHome = "sent-home"
    case unrecorded
    case excusedLoad = "excused-load"
    case billingDay = "billing-day"
    case overIntensity = "over-intensity"
    // Plan and progress
    case planReviewOverdue = "plan-review-overdue"
    case ratingRise = "rating-rise"
    case suicideItem = "suicide-item"
    case depressionAnxiety = "depression-anxiety"
    case bamBalance = "bam-balance"
    case consentExpiring = "consent-expiring"
    case authorisationLow = "authorisation-low"
}
