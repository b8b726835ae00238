public import CareModel

/// Writes a plan version, or changes one.
public struct SavePlan: Codable, Sendable {
    /// The plan as it should be.
    public var plan: TreatmentPlan
    /// The version that somebody had before them; `nil` for a new plan.
    public var basedOn: RecordVersion?

    /// Creates a change of a plan.
    public init(_ plan: TreatmentPlan, basedOn: RecordVersion?) {
        self.plan = plan
        self.basedOn = basedOn
    }
}

extension SavePlan: Effect {
    static let kind = "plan"

    func apply(to ledger: Ledger) throws -> String {
        try ledger.requireUnchanged(.record(plan.id, in: PlanTable.self), since: basedOn)
        let words = try ledger.putDescribing(plan, in: PlanTable.self)
        ledger.concerns(try ledger.references.client(of: plan.episode))
        return "plan from \(plan.effectiveOn.withYear): \(words)"
    }
}
