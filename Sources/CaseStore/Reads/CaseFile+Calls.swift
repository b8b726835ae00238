public import CareModel
import GRDB
import PlanEngine

extension CaseFile {
    /// Who wants a call: whose week can't reach its hours any more, and who didn't come today or yesterday and wasn't reached
    /// since.
    public func callList(scope: Scope) throws -> CallList {
        let today = moment.today
        return try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    WITH absent AS (
                        SELECT a.client, max(x.starts_at) AS at
                        FROM attendance a INDEXED BY attendance_no_show CROSS JOIN session x ON x.n = a.session
                        WHERE a.day BETWEEN ?2 - 1 AND ?2 AND a.status = 'no_show' AND (x.held IS NULL OR x.held = 'yes')
                        GROUP BY a.client
                    ), missing AS (
                        SELECT b.client, b.at FROM absent b WHERE NOT EXISTS (
                            SELECT 1 FROM contact k WHERE k.client = b.client AND k.at >= b.at AND k.at < ?2 * 1440
                                AND k.two_way = 1)
                    )
                    SELECT s.client, m.at, s.required, s.credited + s.ahead,
                        EXISTS (SELECT 1 FROM contact k WHERE k.client = s.client
                            AND k.at >= max(?2 * 1440, coalesce(m.at, 0)) AND k.at < (?2 + 1) * 1440)
                    FROM standing s LEFT JOIN missing m ON m.client = s.client
                    WHERE s.is_enrolled = 1 AND \(scope.condition(counselor: "s.counselor"))
                        AND (s.credited + s.ahead < s.required OR m.client IS NOT NULL)
                    ORDER BY 5, m.at IS NULL, s.credited + s.ahead - s.required, s.sort_name, s.client
                    """
            )
            let rows = try Row.fetchAll(statement, arguments: [scope.counselor?.text, today.number])
            return CallList(
                entries: rows.map {
                    CallList.Entry(client: $0[0], isDone: $0[4], noShowAt: $0[1], required: $0[2], reach: $0[3])
                }
            )
        }
    }

    /// The lines of a call list, in the same order.
    public func callLines(_ entries: some Collection<CallList.Entry>) throws -> [CallLine] {
        try read { db in try entries.compactMap { try Self.callLine($0, db) } }
    }

    private static func callLine(_ entry: CallList.Entry, _ db: Database) throws -> CallLine? {
        let person = try db.cachedStatement(
            sql: """
                SELECT c.id, c.family_name, c.given_name, c.phone, s.last_seen
                FROM client c JOIN standing s ON s.client = c.n WHERE c.n = ?
                """
        )
        guard let row = try Row.fetchOne(person, arguments: [entry.client]) else { return nil }
        var columns = Columns(row)
        let client = try columns.clientName()
        let (phone, seen) = (columns.optionalText(), columns.optionalDay())
        return CallLine(
            client: client,
            phone: phone,
            reasons: try reasons(entry, db),
            lastContact: try lastContact(of: entry.client, db),
            lastSeen: seen,
            attempts: try attempts(of: entry.client, seen: seen, db),
            isDone: entry.isDone
        )
    }

    private static func reasons(_ entry: CallList.Entry, _ db: Database) throws -> [CallLine.Reason] {
        var reasons: [CallLine.Reason] = []
        if let at = entry.noShowAt {
            let title = try db.cachedStatement(
                sql: """
                    SELECT coalesce(g.name, x.service) FROM attendance a JOIN session x ON x.n = a.session
                    LEFT JOIN care_group g ON g.n = x.care_group
                    WHERE a.client = ?1 AND a.day = ?2 AND x.starts_at = ?3 AND a.status = 'no_show'
                    """
            )
            let time = LocalTime(minutes: at)
            let name = try String.fetchOne(title, arguments: [entry.client, time.day.number, at]) ?? ""
            reasons.append(.noShow(at: time, title: Service(rawValue: name)?.name ?? name))
        }
        if entry.reach < entry.required {
            reasons.append(
                .outOfReach(
                    required: Minutes(atLeastZero: entry.required),
                    reach: Minutes(atLeastZero: entry.reach)
                )
            )
        }
        return reasons
    }

    private static func lastContact(of client: Int64, _ db: Database) throws -> Contact? {
        let statement = try db.cachedStatement(
            sql: "\(ContactTable.selection) WHERE k.client = ? ORDER BY k.at DESC, k.two_way DESC LIMIT 1"
        )
        return try Row.fetchOne(statement, arguments: [client]).map { row in
            var columns = Columns(row)
            return try ContactTable.record(from: &columns)
        }
    }

    /// The attempts on later days than the last contact, as the rule `no-contact` counts them.
    private static func attempts(of client: Int64, seen: Day?, _ db: Database) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM contact k WHERE k.client = ?1 AND k.two_way = 0 AND k.at / 1440 > max(?2,
                    coalesce((SELECT max(r.at) / 1440 FROM contact r WHERE r.client = ?1 AND r.two_way = 1), 0))
                """
        )
        return try Int.fetchOne(statement, arguments: [client, seen?.number ?? 0]) ?? 0
    }

    /// The latest minute up to a time in which no contact of a kind with a client is on file, so that two attempts in one
    /// minute are both kept.
    public func freeMinute(forContactWith client: Client.ID, _ kind: Contact.Kind, at time: LocalTime) throws
        -> LocalTime
    {
        try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT 1 FROM contact k JOIN client c ON c.n = k.client WHERE c.id = ? AND k.at = ? AND k.kind = ?
                    """
            )
            var free = time
            while try Int.fetchOne(statement, arguments: [client.text, free.minutes, kind.rawValue]) != nil {
                free = free.advanced(byMinutes: -1)
            }
            return free
        }
    }
}
