public import CareModel

/// Writes a member of staff, or changes one.
public struct SaveStaffMember: Codable, Sendable {
    /// The member of staff as they should be.
    public var member: StaffMember

    /// Creates a change of a member of staff.
    public init(_ member: StaffMember) {
        self.member = member
    }
}

extension SaveStaffMember: Effect {
    static let kind = "staff"

    func apply(to ledger: Ledger) throws -> String {
        guard !member.name.isEmpty, !member.id.text.isEmpty else {
            throw ChangeRefused("A member of staff needs a name and a number.")
        }
        return "staff \(member.name): \(try ledger.putDescribing(member, in: StaffTable.self))"
    }
}
