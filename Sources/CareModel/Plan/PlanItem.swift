/// A line of a treatment plan: a problem, a goal, an objective or an intervention.
public struct PlanItem: Hashable, Codable, Sendable {
    /// What a line of a plan is.
    public enum Kind: String, Codable, Hashable, CaseIterable, Sendable {
        case problem, goal, objective, intervention
    }

    /// How far a line of a plan has come.
    public enum State: String, Codable, Hashable, CaseIterable, Sendable {
        case open, stalled, met, dropped
        case onTrack = "on_track"
    }

    /// The plan version.
    public var plan: TreatmentPlan.ID
    /// The number of the line within the plan.
    public var item: RecordID<PlanItem>
    /// The line it stands under.
    public var parent: RecordID<PlanItem>?
    /// What the line is.
    public var kind: Kind
    /// What it says.
    public var text: String
    /// The day by which it should be met.
    public var targetDate: Day?
    /// How far it has come.
    public var state: State?

    /// Creates a line of a plan.
    public init(plan: TreatmentPlan.ID, item: RecordID<PlanItem>, kind: Kind, text: String) {
        self.plan = plan
        self.item = item
        self.kind = kind
        self.text = text
    }
}
