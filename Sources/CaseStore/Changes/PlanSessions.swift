public import CareModel
import GRDB

/// Plans the sessions of the weekly groups on the days ahead.
///
/// A group that has a session on a day already keeps it; a day on which the programme is closed, or on which nobody is on
/// the group's roster, gets none.
public struct PlanSessions: Codable, Sendable {
    /// The first day.
    public var from: Day
    /// The last day.
    public var to: Day

    /// The most days that are planned in one go.
    public static let longest = 92

    /// Creates a change that plans the sessions of some days.
    public init(from: Day, to: Day) {
        self.from = from
        self.to = to
    }
}

extension PlanSessions: Effect {
    static let kind = "session"

    func apply(to ledger: Ledger) throws -> String {
        guard from <= to, from >= ledger.moment.today else {
            throw ChangeRefused("Sessions are planned for days from today on.")
        }
        guard from.distance(to: to) < Self.longest else {
            throw ChangeRefused("At most \(Self.longest) days are planned in one go.")
        }
        let groups = try weeklyGroups(in: ledger.db)
        var count = 0
        for day in sequence(first: from, next: { $0 < to ? $0.advanced(by: 1) : nil }) {
            guard try !isClosed(day, in: ledger.db) else { continue }
            for group in groups where group.weekday == day.weekday {
                if try plan(group, on: day, ledger) { count += 1 }
            }
        }
        guard count > 0 else {
            throw ChangeRefused("Every weekly group with somebody on it has its sessions on these days already.")
        }
        return "\(count) group \(count == 1 ? "session" : "sessions") planned, \(from.withYear) to \(to.withYear)"
    }

    private func weeklyGroups(in db: Database) throws -> [TreatmentGroup] {
        let sql = "\(GroupTable.selection) WHERE g.weekday IS NOT NULL AND g.starts IS NOT NULL AND g.ends IS NOT NULL"
        return try Row.fetchAll(db, sql: "\(sql) ORDER BY g.starts, g.id").map { row in
            var columns = Columns(row)
            return try GroupTable.record(from: &columns)
        }
    }

    private func isClosed(_ day: Day, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT count(*) FROM closure WHERE day = ?")
        return try Int.fetchOne(statement, arguments: [day.number]) ?? 0 > 0
    }

    private func plan(_ group: TreatmentGroup, on day: Day, _ ledger: Ledger) throws -> Bool {
        guard let starts = group.starts, let ends = group.ends else { return false }
        let number = try ledger.references.number(of: group.id)
        // The number says which session of the series it is, so that one that was moved isn't planned again.
        let id = Session.ID("\(group.id)-\(day)")
        let planned = try ledger.db.cachedStatement(
            sql: "SELECT count(*) FROM session WHERE id = ?1 OR (care_group = ?2 AND starts_at BETWEEN ?3 AND ?4)"
        )
        let midnight = LocalTime(minutes: day.number * 24 * 60)
        let arguments: StatementArguments = [id.text, number, midnight.minutes, midnight.minutes + 24 * 60 - 1]
        guard try Int.fetchOne(planned, arguments: arguments) == 0 else { return false }
        let roster = try ledger.db.cachedStatement(sql: Roster.clients(ofGroup: "?1", on: "?2"))
        let clients = try Int64.fetchAll(roster, arguments: [number, day.number])
        guard !clients.isEmpty else { return false }
        var session = Session(
            id: id,
            service: group.service,
            startsAt: LocalTime(day, starts),
            endsAt: LocalTime(ends > starts ? day : day.advanced(by: 1), ends)
        )
        session.group = group.id
        session.breakMinutes = group.breakMinutes
        session.counselor = group.counselor
        session.held = .planned
        try ledger.put(session, in: SessionTable.self)
        for client in clients { ledger.concerns(client) }
        return true
    }
}
