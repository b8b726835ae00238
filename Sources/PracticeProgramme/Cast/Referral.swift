/// Who sent a client, and what the client has allowed them to be told.
enum Referral: String, Sendable {
    case own = "self"
    case hospital
    case primaryCare = "primary care"
    case drugCourt = "drug court"
    case employer
    case residential = "residential programme"
    case college = "college counseling center"

    /// To whom the consent is given.
    var recipient: String {
        switch self {
        case .own: "Emergency contact"
        case .hospital: "St. Anne's Hospital"
        case .primaryCare: "Dr. L. Osei, primary care"
        case .drugCourt: "County drug court"
        case .employer: "Employer's assistance programme"
        case .residential: "Lakeview Residence"
        case .college: "College counseling center"
        }
    }

    /// What for.
    var purpose: String {
        switch self {
        case .own: "Contact in an emergency"
        case .drugCourt: "Attendance letters for the court"
        case .employer: "Attendance letters for the employer"
        case .hospital, .primaryCare, .residential, .college: "Coordination of care"
        }
    }
}
