public import CareModel
import GRDB

/// Puts a client on a group's roster, or changes until when.
public struct SaveMembership: Codable, Sendable {
    /// The membership as it should be.
    public var membership: Membership
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of a membership.
    public init(_ membership: Membership, basedOn: RecordVersion?) {
        self.membership = membership
        self.basedOn = basedOn
    }
}

extension SaveMembership: Effect {
    static let kind = "membership"

    func apply(to ledger: Ledger) throws -> String {
        if let to = membership.to, to < membership.from {
            throw ChangeRefused("The last day lies before the first.")
        }
        try ledger.requireUnchanged(membership, in: MembershipTable.self, since: basedOn)
        try ledger.put(membership, in: MembershipTable.self)
        ledger.concerns(try ledger.references.number(of: membership.client))
        let name = try String.fetchOne(
            ledger.db,
            sql: "SELECT name FROM care_group WHERE id = ?",
            arguments: [membership.group.text]
        )
        let until = membership.to.map { " to \($0.withYear)" } ?? " on"
        return "on the roster of \(name ?? membership.group.text) from \(membership.from.withYear)\(until)"
    }
}
