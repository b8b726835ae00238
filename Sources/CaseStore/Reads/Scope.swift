public import CareModel

/// Whose clients a screen shows.
public enum Scope: Hashable, Sendable {
    /// Everybody in the programme.
    case programme
    /// The clients of one counselor of record.
    case caseload(StaffMember.ID)

    /// The counselor, where it is a caseload.
    public var counselor: StaffMember.ID? {
        switch self {
        case .programme: nil
        case .caseload(let counselor): counselor
        }
    }
}
