/// How a group is run beyond when and where it meets: its track, its topics, who else leads it, how many it takes.
public struct GroupArrangement: Hashable, Codable, Sendable {
    /// The group.
    public var group: TreatmentGroup.ID
    /// The track that the group belongs to, in the programme's own words, such as `Evening`; groups of one track are joined
    /// together.
    public var track: String?
    /// The name of the curriculum whose topics its sessions go through.
    public var curriculum: String?
    /// How many clients the group takes; past it the program warns.
    public var capacity: Int?
    /// Who leads it together with the counselor, and in their place while they are absent.
    public var coCounselor: StaffMember.ID?
    /// The first day on which it meets, or `nil` when that has no bounds.
    public var from: Day?
    /// The last day on which it meets, or `nil` while it goes on.
    public var to: Day?
    /// Every how many weeks it meets, counted from the week of ``from``; `nil` is every week.
    public var everyWeeks: Int?

    /// Creates an arrangement with nothing in it.
    public init(group: TreatmentGroup.ID) {
        self.group = group
    }

    /// Whether nothing is arranged.
    public var isEmpty: Bool { self == GroupArrangement(group: group) }

    /// Tells whether the group meets in the week of a day, as far as its bounds and its rhythm say; weeks begin on `start`.
    public func meets(on day: Day, weekStartsOn start: Weekday) -> Bool {
        if let from, day < from { return false }
        if let to, day > to { return false }
        guard let everyWeeks, everyWeeks > 1, let from else { return true }
        let first = Week(containing: from, startingOn: start).firstDay
        let current = Week(containing: day, startingOn: start).firstDay
        return first.distance(to: current) / 7 % everyWeeks == 0
    }
}
