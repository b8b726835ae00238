public import CareModel
import GRDB

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
        try requireNoOpenLeave(in: ledger)
        let words = try ledger.putDescribing(leave, in: LeaveTable.self)
        ledger.concerns(try ledger.references.number(of: leave.client))
        return "leave: \(words)"
    }

    /// Refuses a new leave that overlaps one without an end.
    ///
    /// The client would stay suspended by the other one when this one is ended. A leave that is on file can always be
    /// changed, so that an imported overlap can be mended.
    private func requireNoOpenLeave(in ledger: Ledger) throws {
        let client = try ledger.references.number(of: leave.client)
        let onFile = try Row.fetchAll(
            ledger.db,
            sql: "SELECT from_day, to_day FROM leave WHERE client = ?",
            arguments: [client]
        ).map { row in
            var columns = Columns(row)
            return (from: try columns.day(), to: columns.optionalDay())
        }
        guard !onFile.contains(where: { $0.from == leave.from }) else { return }
        let open = onFile.first { other in other.to == nil && leave.to.map { other.from <= $0 } ?? true }
        guard let open else { return }
        throw ChangeRefused("The leave from \(open.from.withYear) on has no end yet; give it one first.")
    }
}
