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

extension Scope {
    /// The condition that a column with a counselor's row number meets; ?1 stands for the counselor's number.
    func condition(counselor column: String) -> String {
        counselor == nil ? "?1 IS NULL" : "\(column) = (SELECT n FROM staff WHERE id = ?1)"
    }

    /// The condition that a column with a client's row number meets; ?1 stands for the counselor's number.
    func condition(client column: String) -> String {
        counselor == nil
            ? "?1 IS NULL"
            : "\(column) IN (SELECT n FROM client WHERE counselor = (SELECT n FROM staff WHERE id = ?1))"
    }
}
