/// A day on which a group doesn't meet, though it is its weekday.
public struct GroupException: Hashable, Codable, Sendable {
    /// The group.
    public var group: TreatmentGroup.ID
    /// The day.
    public var day: Day
    /// Why, in the programme's own words.
    public var reason: String?

    /// Creates an exception.
    public init(group: TreatmentGroup.ID, day: Day, reason: String? = nil) {
        self.group = group
        self.day = day
        self.reason = reason
    }
}
