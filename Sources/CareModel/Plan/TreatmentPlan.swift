/// One dated version of a client's plan: the hours, the tests and the signatures.
public struct TreatmentPlan: Hashable, Codable, Identifiable, Sendable {
    /// What a plan version is known by.
    public typealias ID = RecordID<TreatmentPlan>

    /// Whether the plan works with the family.
    public enum FamilyWork: String, Codable, Hashable, CaseIterable, Sendable {
        case yes, no, declined
    }

    /// The version's number.
    public var id: ID
    /// The episode it belongs to.
    public var episode: Episode.ID
    /// The first day on which it is in force; it stays so until the next version.
    public var effectiveOn: Day
    /// The minutes prescribed for each weekday.
    public var minutes: WeeklyMinutes
    /// Drug tests a week, such as 2, or 0.5 for two a month.
    public var testsPerWeek: MeasuredNumber?
    /// Whether individual sessions are part of the plan.
    public var individual: Bool?
    /// Whether family work is part of the plan.
    public var family: FamilyWork?
    /// The day on which the client signed.
    public var clientSignedOn: Day?
    /// The day on which the counselor signed.
    public var counselorSignedOn: Day?
    /// The day on which the supervisor signed.
    public var supervisorSignedOn: Day?
    /// Why the client didn't sign.
    public var refusalReason: String?

    /// Creates a plan version without signatures.
    public init(id: ID, episode: Episode.ID, effectiveOn: Day, minutes: WeeklyMinutes = WeeklyMinutes()) {
        self.id = id
        self.episode = episode
        self.effectiveOn = effectiveOn
        self.minutes = minutes
    }
}
