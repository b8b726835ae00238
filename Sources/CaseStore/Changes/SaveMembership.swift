public import CareModel
import GRDB

/// Puts a client on a group's roster, or changes until when.
///
/// The roster of a session that was taken stays as it was, whatever is said later: a place begins after the last session
/// that was taken without the client, and ends on the day of the last one that was taken with them.
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
        let frozen = try TakenSessions(of: membership, in: ledger).keeping(membership)
        if let to = frozen.to, to < frozen.from {
            throw ChangeRefused(
                "The sessions of these days were taken without this client, and their rosters stay as they were. "
                    + "Who came all the same is added on the sheet (w)."
            )
        }
        try ledger.put(frozen, in: MembershipTable.self)
        ledger.concerns(try ledger.references.number(of: membership.client))
        let name = try String.fetchOne(
            ledger.db,
            sql: "SELECT name FROM care_group WHERE id = ?",
            arguments: [membership.group.text]
        )
        let until = frozen.to.map { " to \($0.withYear)" } ?? " on"
        return "on the roster of \(name ?? membership.group.text) from \(frozen.from.withYear)\(until)"
            + Self.reason(for: frozen, in: membership)
    }

    /// Why a place isn't as it was asked for.
    private static func reason(for frozen: Membership, in asked: Membership) -> String {
        if frozen.from != asked.from {
            let day = frozen.from.advanced(by: -1).weekdayAndDate
            return " (the session of \(day) was taken without them)"
        }
        if frozen.to != asked.to, let to = frozen.to {
            return " (the session of \(to.weekdayAndDate) was taken with them on its roster)"
        }
        return ""
    }
}
