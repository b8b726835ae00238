/// Days on which somebody who leads sessions isn't there; both ends count.
///
/// Their sessions are led by the stand-in or the co-facilitator, or else the programme cancels them.
public struct StaffAbsence: Hashable, Codable, Sendable {
    /// Who isn't there.
    public var member: StaffMember.ID
    /// The first day.
    public var from: Day
    /// The last day.
    public var to: Day
    /// Why, in the programme's own words.
    public var reason: String?
    /// Who leads the sessions meanwhile.
    public var standIn: StaffMember.ID?

    /// Creates an absence.
    public init(member: StaffMember.ID, from: Day, to: Day) {
        self.member = member
        self.from = from
        self.to = to
    }

    /// Tells whether a day lies inside the absence.
    public func covers(_ day: Day) -> Bool { from <= day && day <= to }
}
