public import CareModel
import GRDB

extension CaseFile {
    /// The review of the week that contains a day.
    ///
    /// Everybody is in it who is enrolled today, or was on the last day of a week that is over.
    public func reviewQueue(weekOf day: Day, scope: Scope) throws -> ReviewQueue {
        let today = moment.today
        return try read { db in
            let week = Week(containing: day, startingOn: try ProgrammeFacts.weekStart(in: db))
            let asOf = WeekOnFile.reviewDay(ofWeekFrom: week.firstDay, today: today)
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT c.id, c.family_name, c.given_name,
                        coalesce((SELECT max(urgency) FROM flag f WHERE f.client = c.n
                            AND f.state IN ('open', 'acknowledged') AND f.lapsed_on IS NULL), 0),
                        (SELECT count(*) FROM flag f WHERE f.client = c.n AND f.state IN ('open', 'acknowledged')),
                        r.decision, r.countersigned_by, coalesce(s.sort_name, c.family_name)
                    FROM (
                        SELECT client FROM episode INDEXED BY episode_by_end
                        WHERE coalesce(discharged_on, 9999999) >= ?2 AND admitted_on <= ?2
                        UNION SELECT client FROM weekly_review WHERE week = ?3
                    ) p CROSS JOIN client c ON c.n = p.client
                    LEFT JOIN weekly_review r ON r.week = ?3 AND r.client = c.n
                    LEFT JOIN standing s ON s.client = c.n
                    WHERE \(scope.condition(counselor: "c.counselor"))
                    ORDER BY r.decision IS NOT NULL, 4 DESC, 8, c.id
                    """,
                arguments: [scope.counselor?.text, asOf.number, week.firstDay.number]
            )
            let lines = try Array(rows.map(Self.reviewLine))
            let signed = try String.fetchOne(
                db,
                sql: "SELECT signed_by FROM week_sign_off WHERE week = ? AND scope IN ('', ?) ORDER BY scope LIMIT 1",
                arguments: [week.firstDay.number, scope.counselor?.text ?? ""]
            )
            return ReviewQueue(
                week: week,
                lines: lines,
                signedOffBy: try signed.map { try ActorNames(db).name(of: $0) }
            )
        }
    }

    private static func reviewLine(_ row: Row) throws -> ReviewQueue.Line {
        var columns = Columns(row)
        let client = try columns.clientName()
        let (urgency, flags) = (try columns.int(), try columns.int())
        let decision: ReviewDecision? = try columns.optionalCode()
        return ReviewQueue.Line(
            client: client,
            urgency: urgency,
            flags: flags,
            decision: decision,
            awaitsCountersignature: decision?.changesLevel == true && columns.optionalText() == nil
        )
    }

    /// What was decided about a client in the review of a week, with what the team saw.
    public func review(of client: Client.ID, week: Day) throws -> ReviewRecord? {
        try reviews("r.week = ? AND c.id = ?", [cell(week), cell(client.text)]).first
    }

    /// What was decided in the review of a week.
    public func reviews(week: Day) throws -> [ReviewRecord] {
        try reviews("r.week = ?", [cell(week)])
    }

    /// What was decided about a client in the last reviews, the latest first.
    public func reviews(of client: Client.ID, limit: Int) throws -> [ReviewRecord] {
        Array(try reviews("c.id = ?", [cell(client.text)]).reversed().prefix(limit))
    }

    private func reviews(_ condition: String, _ arguments: [DatabaseValue]) throws -> [ReviewRecord] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT r.week, c.id, r.decision, r.rationale, r.hold_until, r.decided_by, r.decided_at, r.packet_hash,
                        r.packet, r.countersigned_by
                    FROM weekly_review r JOIN client c ON c.n = r.client WHERE \(condition) ORDER BY r.week, c.id
                    """,
                arguments: StatementArguments(arguments)
            )
            let names = ActorNames(db)
            return try rows.map { row in
                var columns = Columns(row)
                return ReviewRecord(
                    week: try columns.day(),
                    client: try columns.id(),
                    decision: try columns.code(),
                    rationale: try columns.text(),
                    holdUntil: columns.optionalDay(),
                    decidedBy: try names.name(of: columns.text()),
                    decidedAt: Instant(milliseconds: try columns.number()),
                    packetHash: try columns.text(),
                    packet: try columns.text(),
                    countersignedBy: try columns.optionalText().map { try names.name(of: $0) }
                )
            }
        }
    }
}
