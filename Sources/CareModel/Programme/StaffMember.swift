/// A person who works in the programme.
public struct StaffMember: Hashable, Codable, Identifiable, Sendable {
    /// What a member of staff is known by.
    public typealias ID = RecordID<StaffMember>

    /// The staff number.
    public var id: ID
    /// The name with credentials, as it is shown and signed.
    public var name: String
    /// What the person does.
    public var role: StaffRole

    /// Creates a member of staff.
    public init(id: ID, name: String, role: StaffRole) {
        self.id = id
        self.name = name
        self.role = role
    }
}
