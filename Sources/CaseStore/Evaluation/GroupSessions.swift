import CareModel
import GRDB
import PlanEngine

/// The sessions of groups, each group read once and shared by everybody on its roster.
final class GroupSessions {
    private let db: Database
    private let days: ClosedRange<Day>
    private var known: [Int64: [SessionSlot]] = [:]

    /// Creates a reader of the sessions on some days.
    init(_ db: Database, days: ClosedRange<Day>) {
        self.db = db
        self.days = days
    }

    /// The sessions of a group on some days, in order.
    func sessions(of group: Int64, on wanted: ClosedRange<Day>) throws -> ArraySlice<SessionSlot> {
        let all = try known[group] ?? load(group)
        let start = all.firstIndex(whereOrdered: { $0.day >= wanted.lowerBound })
        let end = all.firstIndex(whereOrdered: { $0.day > wanted.upperBound })
        return start < end ? all[start..<end] : []
    }

    private func load(_ group: Int64) throws -> [SessionSlot] {
        let stream = try RowStream(
            db,
            """
            SELECT care_group, 0, id, starts_at, ends_at, scheduled, service, held FROM session
            WHERE care_group = ?1 AND starts_at BETWEEN ?2 AND ?3 ORDER BY starts_at, id
            """,
            [Int(group), days.lowerBound.number * 1440, days.upperBound.number * 1440 + 1439]
        )
        var sessions: [SessionSlot] = []
        try stream.forEach(client: group, episode: 0) { sessions.append(try SessionSlot($0, from: 2)) }
        known[group] = sessions
        return sessions
    }
}

extension SessionSlot {
    /// Reads a session from its number, start, end, minutes, service and state in neighbouring columns.
    init(_ row: RowStream, from column: Int32) throws {
        self.init(
            id: Session.ID(row.text(column)),
            startsAt: LocalTime(minutes: row.int(column + 1)),
            endsAt: LocalTime(minutes: row.int(column + 2)),
            scheduled: Minutes(atLeastZero: row.int(column + 3)),
            service: try row.code(column + 4),
            held: try row.optionalCode(column + 5)
        )
    }
}
