import CareModel
import Interchange

extension CareRecord {
    /// The kind of file that takes the record, written down apart from the module that is tested.
    var fileKind: Kind {
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
