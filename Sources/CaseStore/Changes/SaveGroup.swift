public import CareModel

/// Writes a group, or changes one.
public struct SaveGroup: Codable, Sendable {
    /// The group as it should be.
    public var group: TreatmentGroup
    /// The version that somebody had before them; `nil` for a new group.
    public var basedOn: RecordVersion?

    /// Creates a change of a group.
    public init(_ group: TreatmentGroup, basedOn: RecordVersion?) {
        self.group = group
        self.basedOn = basedOn
    }
}

extension SaveGroup: Effect {
    static let kind = "group"

    func apply(to ledger: Ledger) throws -> String {
        guard !group.name.isEmpty else { throw ChangeRefused("A group needs a name.") }
        try ledger.requireUnchanged(.record(group.id, in: GroupTable.self), since: basedOn)
        return "group \(group.name): \(try ledger.putDescribing(group, in: GroupTable.self))"
    }
}
