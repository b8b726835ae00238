/// What a member of staff does in the programme.
public enum StaffRole: String, Codable, Hashable, CaseIterable, Sendable {
    case counselor, supervisor, technician, administrator, auditor
    case frontDesk = "front_desk"

    /// The role in words.
    public var name: String { self == .frontDesk ? "front desk" : rawValue }
}
