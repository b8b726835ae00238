/// What kind of service a session is; each attended minute is credited under its own.
public enum Service: String, Codable, Hashable, CaseIterable, Sendable {
    case group, education, skills, family, individual, medication, holistic
    case caseManagement = "case_management"
    case mutualHelp = "mutual_help"

    /// The service in words.
    public var name: String {
        switch self {
        case .caseManagement: "case management"
        case .mutualHelp: "mutual help"
        default: rawValue
        }
    }
}
