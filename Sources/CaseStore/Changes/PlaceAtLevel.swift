public import CareModel

/// Moves a client to a level of care from a day on.
public struct PlaceAtLevel: Codable, Sendable {
    /// The level and its first day.
    public var placement: LevelPlacement
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of the level of care.
    public init(_ placement: LevelPlacement, basedOn: RecordVersion?) {
        self.placement = placement
        self.basedOn = basedOn
    }
}

extension PlaceAtLevel: Effect {
    static let kind = "level"

    func apply(to ledger: Ledger) throws -> String {
        if let recommended = placement.recommended, recommended != placement.level,
            placement.discrepancyReason?.isEmpty ?? true
        {
            throw ChangeRefused("The level differs from the recommended one; say why.")
        }
        try ledger.requireUnchanged(placement, in: LevelTable.self, since: basedOn)
        try ledger.put(placement, in: LevelTable.self)
        ledger.concerns(try ledger.references.client(of: placement.episode))
        return "level of care \(placement.level.rawValue) from \(placement.from.withYear)"
    }
}
