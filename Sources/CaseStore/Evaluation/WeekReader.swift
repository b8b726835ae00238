import CareModel
import GRDB
import PlanEngine

/// Reads of single clients only what the hours of one week rest on, in the form in which the plan engine adds them up.
///
/// A list shows some dozens of people; reading their whole records would take longer than a key may.
final class WeekReader {
    let week: Week
    private let db: Database
    private let closures: Set<Day>
    private let groups: GroupSessions

    init(_ db: Database, week: Week, weekStartsOn: Weekday) throws {
        self.db = db
        self.week = week
        self.weekStartsOn = weekStartsOn
        closures = try ProgrammeFacts.closures(in: db)
        groups = GroupSessions(db, days: week.days)
    }

    private let weekStartsOn: Weekday

    /// The stays of a client that touch the week, each with the plans, leaves, rosters and marks of its days.
    func stays(of client: Int64) throws -> [ClientRecord] {
        let episodes = try rows(
            """
            SELECT e.client, e.n, c.id, e.id, e.admitted_on, e.discharged_on FROM episode e JOIN client c ON c.n = e.client
            WHERE e.client = ?1 AND e.admitted_on <= ?2
            ORDER BY e.admitted_on, coalesce(e.discharged_on, 9999999), e.id
            """,
            client,
            week.lastDay.number
        )
        var stays: [(number: Int64, record: ClientRecord)] = []
        while episodes.isAtRow {
            var episode = Episode(
                id: Episode.ID(episodes.text(3)),
                client: Client.ID(episodes.text(2)),
                admittedOn: episodes.day(4)
            )
            episode.dischargedOn = episodes.optionalDay(5)
            let record = ClientRecord(episode: episode, weekStartsOn: weekStartsOn, closures: closures)
            stays.append((episodes.number(1), record))
            try episodes.advance()
        }
        // Of those that ended before the week only the last one can still have a mark in it.
        let current = stays.filter { $0.record.episode.dischargedOn.map { $0 >= week.firstDay } ?? true }
        return try (current.isEmpty ? stays.suffix(1) : current[...]).map { try read($0.record, $0.number, client) }
    }

    private func rows(_ sql: String, _ arguments: Int64...) throws -> RowStream {
        try RowStream(db, sql, arguments.map(Int.init))
    }

    private func rows(_ sql: String, _ client: Int64, _ day: Int) throws -> RowStream {
        try RowStream(db, sql, [Int(client), day])
    }

    private func read(_ record: ClientRecord, _ episode: Int64, _ client: Int64) throws -> ClientRecord {
        var record = record
        try readPlans(into: &record, episode)
        try readLeaves(into: &record, client)
        try readMarks(into: &record, client)
        try readRoster(into: &record, client)
        return record
    }

    private func readPlans(into record: inout ClientRecord, _ episode: Int64) throws {
        let plans = try rows(
            """
            SELECT id, effective_on, mon, tue, wed, thu, fri, sat, sun FROM plan
            WHERE episode = ?1 AND voided IS NULL ORDER BY effective_on, id
            """,
            episode
        )
        while plans.isAtRow {
            var plan = TreatmentPlan(
                id: TreatmentPlan.ID(plans.text(0)),
                episode: record.episode.id,
                effectiveOn: plans.day(1)
            )
            for weekday in Weekday.allCases {
                plan.minutes[weekday] = Minutes(atLeastZero: plans.int(2 + Int32(weekday.position)))
            }
            record.plans.append(plan)
            try plans.advance()
        }
        let levels = try rows("SELECT from_day, level FROM level WHERE episode = ?1 ORDER BY from_day", episode)
        while levels.isAtRow {
            let level = try levels.code(1) as LevelOfCare
            record.levels.append(LevelPlacement(episode: record.episode.id, from: levels.day(0), level: level))
            try levels.advance()
        }
    }

    private func readLeaves(into record: inout ClientRecord, _ client: Int64) throws {
        let leaves = try rows("SELECT from_day, to_day, reason FROM leave WHERE client = ?1 ORDER BY from_day", client)
        while leaves.isAtRow {
            record.leaves.append(
                Leave(client: record.client, from: leaves.day(0), to: leaves.optionalDay(1), reason: try leaves.code(2))
            )
            try leaves.advance()
        }
    }

    private func readMarks(into record: inout ClientRecord, _ client: Int64) throws {
        let marks = try rows(
            """
            SELECT x.id, x.starts_at, x.ends_at, x.scheduled, x.service, x.held, a.status, a.minutes, a.reason
            FROM attendance a INDEXED BY attendance_by_client CROSS JOIN session x ON x.n = a.session
            WHERE a.client = ?1 AND a.day BETWEEN ?2 AND ?3
            """,
            client,
            Int64(max(week.firstDay, record.episode.admittedOn).number),
            Int64(week.lastDay.number)
        )
        while marks.isAtRow {
            record.marks.append(
                SessionMark(
                    session: try SessionSlot(marks, from: 0),
                    status: try marks.code(6),
                    minutes: marks.optionalMinutes(7),
                    reason: marks.optionalText(8)
                )
            )
            try marks.advance()
        }
        record.marks.sort { $0.session.precedes($1.session) }
    }

    private func readRoster(into record: inout ClientRecord, _ client: Int64) throws {
        let memberships = try rows(
            """
            SELECT care_group, from_day, to_day FROM membership
            WHERE client = ?1 AND from_day <= ?2 AND coalesce(to_day, 9999999) >= ?3 ORDER BY care_group, from_day
            """,
            client,
            Int64(week.lastDay.number),
            Int64(week.firstDay.number)
        )
        var places: [(group: Int64, days: ClosedRange<Day>)] = []
        while memberships.isAtRow {
            let group = memberships.number(0)
            var from = max(memberships.day(1), record.episode.admittedOn, week.firstDay)
            let to = min(memberships.optionalDay(2) ?? week.lastDay, week.lastDay)
            // Two memberships of one group may overlap; its sessions are still on the roster once.
            if let last = places.last, last.group == group { from = max(from, last.days.upperBound.advanced(by: 1)) }
            if from <= to { places.append((group, from...to)) }
            try memberships.advance()
        }
        record.roster = try places.map { try groups.sessions(of: $0.group, on: $0.days) }
    }
}
