public import CareModel

/// Writes a part of the week in which a client can't come, changes it, or takes it away.
public struct SaveConstraint: Codable, Sendable {
    /// The constraint as it should be.
    public var constraint: ClientConstraint
    /// Whether it stands in the way no longer, or never did.
    public var isGone: Bool
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of a constraint.
    public init(_ constraint: ClientConstraint, isGone: Bool = false, basedOn: RecordVersion?) {
        self.constraint = constraint
        self.isGone = isGone
        self.basedOn = basedOn
    }
}

extension SaveConstraint: Effect {
    static let kind = "constraint"

    func apply(to ledger: Ledger) throws -> String {
        if let from = constraint.from, let to = constraint.to, to < from {
            throw ChangeRefused("The last day lies before the first.")
        }
        try ledger.requireUnchanged(constraint, in: ConstraintTable.self, since: basedOn)
        ledger.concerns(try ledger.references.number(of: constraint.client))
        let when = "\(constraint.weekday.name) \(constraint.starts)-\(constraint.ends)"
        guard isGone else {
            _ = try ledger.putDescribing(constraint, in: ConstraintTable.self)
            return "can't come \(when): \(constraint.kind.rawValue)"
        }
        try ledger.putOrRemove(constraint, isEmpty: true, in: ConstraintTable.self)
        return "can come \(when) again"
    }
}
