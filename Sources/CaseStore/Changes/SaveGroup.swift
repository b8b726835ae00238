public import CareModel

/// Writes a group and how it is run, or changes them.
public struct SaveGroup: Codable, Sendable {
    /// The group as it should be.
    public var group: TreatmentGroup
    /// How it is run, or `nil` to leave that as it is.
    public var arrangement: GroupArrangement?
    /// The version that somebody had before them; `nil` for a new group.
    public var basedOn: RecordVersion?

    /// Creates a change of a group.
    public init(_ group: TreatmentGroup, arrangement: GroupArrangement? = nil, basedOn: RecordVersion?) {
        self.group = group
        self.arrangement = arrangement
        self.basedOn = basedOn
    }
}

extension SaveGroup: Effect {
    static let kind = "group"

    func apply(to ledger: Ledger) throws -> String {
        guard !group.name.isEmpty else { throw ChangeRefused("A group needs a name.") }
        if let from = arrangement?.from, let to = arrangement?.to, to < from {
            throw ChangeRefused("The group's last day lies before its first.")
        }
        try ledger.requireUnchanged(.record(group.id, in: GroupTable.self), since: basedOn)
        let words = [
            try ledger.describing { try ledger.put(group, in: GroupTable.self) },
            try ledger.describing { try putArrangement(ledger) },
        ].compactMap { $0 }
        guard !words.isEmpty else { throw ChangeRefused("Nothing differs from what is on file.") }
        return "group \(group.name): \(words.joined(separator: "; "))"
    }

    private func putArrangement(_ ledger: Ledger) throws {
        guard let arrangement else { return }
        let before = try Curricula(ledger).name(ofGroup: group.id)
        try ledger.putOrRemove(arrangement, isEmpty: arrangement.isEmpty, in: GroupArrangementTable.self)
        for curriculum in Set([before, arrangement.curriculum].compactMap { $0 }) {
            try Curricula(ledger).deal(curriculum, from: ledger.moment.local)
        }
    }
}
