internal import CareModel

extension CareRecord {
    /// What kind of record it is, and so in which file it is written.
    var kind: Kind {
        switch self {
        case .programme: .programme
        case .staff: .staff
        case .client: .clients
        case .episode: .episodes
        case .level: .levels
        case .plan: .plans
        case .planItem: .planItems
        case .planReview: .planReviews
        case .group: .groups
        case .membership: .memberships
        case .session: .sessions
        case .attendance: .attendance
        case .leave: .leaves
        case .closure: .closures
        case .contact: .contacts
        case .medication: .medications
        case .test: .tests
        case .result: .results
        case .measure: .measures
        case .rating: .ratings
        case .consent: .consents
        case .safetyPlan: .safetyPlans
        }
    }
}
