public import CareModel

/// Writes a leave, such as a stay in hospital, or changes its days.
public struct SaveLeave: Codable, Sendable {
    /// The leave as it should be.
    public var leave: Leave
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of a leave.
    public init(_ leave: Leave, basedOn: RecordVersion?) {
        self.leave = leave
        self.basedOn = basedOn
    }
}

extension SaveLeave: Effect {
    static let kind = "leave"

    func apply(to ledger: Ledger) throws -> String {
        if let to = leave.to, to < leave.from { throw ChangeRefused("The leave ends before it begins.") }
        try ledger.requireUnchanged(leave, in: LeaveTable.self, since: basedOn)
        let words = try ledger.putDescribing(leave, in: LeaveTable.self)
        ledger.concerns(try ledger.references.number(of: leave.client))
        return "leave: \(words)"
    }
}
