public import CareModel

/// Who makes a change: the account at the keyboard, and the member of staff it stands for where that is known.
public struct Actor: Hashable, Codable, Sendable {
    /// The account, such as the name of the Unix user.
    public let account: String
    /// The member of staff.
    public let staff: StaffMember.ID?
    /// The name that is shown and signed.
    public let name: String
    /// What the person does, where it is known.
    public let role: StaffRole?

    /// Creates an actor who isn't known as a member of staff.
    public init(account: String) {
        self.account = account
        staff = nil
        name = account
        role = nil
    }

    /// Creates an actor who is a member of staff.
    public init(account: String, staff: StaffMember) {
        self.account = account
        self.staff = staff.id
        name = staff.name
        role = staff.role
    }

    /// The engine, which opens flags by itself.
    static let planEngine = Actor(account: "plan engine")

    /// How the journal names the actor: the staff number where there is one, else the account.
    var journalName: String { staff?.text ?? account }
}
