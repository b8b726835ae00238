import CareModel
import GRDB

/// The sessions of a group that were taken already, as far as a client's place in the group decides whether they stand on
/// the sheet.
struct TakenSessions {
    private let days: [Day]
    private let onFile: [Membership]

    /// Finds the sessions that somebody was marked in, or of which it is noted that they were held, and in which the client
    /// of a membership has no mark, so that only the roster puts them there.
    init(of membership: Membership, in ledger: Ledger) throws {
        let references = ledger.references
        let (group, client) = (
            try references.number(of: membership.group), try references.number(of: membership.client)
        )
        let now = ledger.moment.local.minutes
        days = try Int.fetchAll(
            ledger.db,
            sql: """
                SELECT x.starts_at / 1440 FROM session x
                WHERE x.care_group = ?1 AND x.starts_at BETWEEN ?3 * 1440 AND ?4 AND x.held IS NOT 'no'
                    AND (x.held = 'yes' OR x.signed_by IS NOT NULL
                        OR EXISTS (SELECT 1 FROM attendance a WHERE a.session = x.n))
                    AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session = x.n AND a.client = ?2)
                    AND EXISTS (SELECT 1 FROM episode e WHERE e.client = ?2 AND e.admitted_on <= x.starts_at / 1440
                        AND coalesce(e.discharged_on, 9999999) >= x.starts_at / 1440)
                ORDER BY x.starts_at
                """,
            arguments: [group, client, membership.from.number, now]
        ).map(Day.init(number:))
        onFile = try Row.fetchAll(
            ledger.db,
            sql: "\(MembershipTable.selection) WHERE m.care_group = ? AND m.client = ?",
            arguments: [group, client]
        ).map { row in
            var columns = Columns(row)
            return try MembershipTable.record(from: &columns)
        }
    }

    /// The membership with its ends moved so that it changes no roster of a session that was taken.
    func keeping(_ membership: Membership) -> Membership {
        var kept = membership
        let known = onFile.first { $0.from == membership.from }
        if let known {
            let lost = days.last { known.covers($0) && !membership.covers($0) && !isCovered($0, besides: known) }
            if let lost, let to = membership.to { kept.to = max(to, lost) }
            guard let gained = days.last(where: { membership.covers($0) && !isCovered($0, besides: nil) }) else {
                return kept
            }
            // A place that had ended goes on as a new one, behind what was taken in between.
            kept.from = gained.advanced(by: 1)
            return kept
        }
        if let gained = days.last(where: { membership.covers($0) && !isCovered($0, besides: nil) }) {
            kept.from = gained.advanced(by: 1)
        }
        return kept
    }

    private func isCovered(_ day: Day, besides other: Membership?) -> Bool {
        onFile.contains { $0 != other && $0.covers(day) }
    }
}
