extension RuleID {
    /// What the rule looks for, as lists and the journal name it.
    public var title: String {
        switch self {
        case .presumptivePositive: "Presumptive positive"
        case .definitivePositive: "Definitive positive"
        case .repeatedPositive: "Repeated positives"
        case .highLethality: "High lethality"
        case .missedTest: "Missed test"
        case .refusedTest: "Refused test"
        case .unableToProvide: "No specimen given"
        case .diluteSpecimen: "Dilute specimen"
        case .tamperedSpecimen: "Tampered specimen"
        case .medicationAbsent: "Medication not found"
        case .testGap: "Test gap"
        case .underTested: "Under-tested"
        case .consecutiveNoShows: "No-shows in a row"
        case .weeklyHours: "Weekly hours"
        case .rollingHours: "Rolling hours"
        case .projectedShortfall: "Projected shortfall"
        case .latenessPattern: "Lateness pattern"
        case .absenceLimit: "Absence limit"
        case .noContact: "No contact"
        case .individualMissing: "No individual session"
        case .familyMissing: "No family session"
        case .sentHome: "Sent home"
        case .unrecorded: "Not recorded"
        case .planReviewOverdue: "Plan review overdue"
        case .ratingRise: "Risk rating"
        case .suicideItem: "Suicide item"
        case .depressionAnxiety: "Depression, anxiety"
        case .bamBalance: "BAM balance"
        case .consentExpiring: "Consent expiring"
        case .authorisationLow: "Authorisation low"
        }
    }
}
