import CareModel
import GRDB
import PlanEngine

/// Reads the credited minutes of one client after the other, as the table of codes asks about them.
struct CreditedTimes {
    private let db: Database
    private let asksForLevels: Bool

    /// Creates a reader; levels of care are looked up only where a code asks for them.
    init(_ db: Database, for table: UnitTable) {
        self.db = db
        asksForLevels = table.asksForLevels
    }

    /// The credited minutes of a client's sessions on some days, in the order of the days.
    func times(of client: Int64, on days: ClosedRange<Day>) throws -> [CreditedTime] {
        let rows = try RowStream(db, Self.sql, [Int(client), days.lowerBound.number, days.upperBound.number])
        guard rows.isAtRow else { return [] }
        let levels = asksForLevels ? try LevelsOfClient(client, in: db) : nil
        var times: [CreditedTime] = []
        while rows.isAtRow {
            let mark = SessionMark(
                session: try SessionSlot(rows, from: 0),
                status: try rows.code(6),
                minutes: rows.optionalMinutes(7)
            )
            if mark.credited > .zero {
                let mode: AttendanceDetail.Mode? = try rows.optionalCode(8)
                times.append(
                    CreditedTime(
                        startsAt: mark.session.startsAt,
                        service: mark.session.service,
                        minutes: mark.credited,
                        level: levels?.level(on: mark.day),
                        isTelehealth: mode != nil,
                        isAudioOnly: mode == .audio
                    )
                )
            }
            try rows.advance()
        }
        return times
    }

    private static let sql = """
        SELECT '', x.starts_at, x.ends_at, x.scheduled, x.service, x.held, a.status, a.minutes, t.mode
        FROM attendance a INDEXED BY attendance_by_client CROSS JOIN session x ON x.n = a.session
            LEFT JOIN attendance_detail t ON t.session = a.session AND t.client = a.client
        WHERE a.client = ?1 AND a.day BETWEEN ?2 AND ?3 ORDER BY a.day
        """
}

/// The levels of care that one client was at.
private struct LevelsOfClient {
    private let placements: [(from: Day, until: Day?, level: LevelOfCare)]

    init(_ client: Int64, in db: Database) throws {
        let sql = """
            SELECT l.from_day, e.discharged_on, l.level FROM episode e JOIN level l ON l.episode = e.n
            WHERE e.client = ?1 ORDER BY l.from_day
            """
        let rows = try RowStream(db, sql, [Int(client)])
        var placements: [(Day, Day?, LevelOfCare)] = []
        while rows.isAtRow {
            placements.append((rows.day(0), rows.optionalDay(1), try rows.code(2)))
            try rows.advance()
        }
        self.placements = placements
    }

    /// The level of the placement that began last, unless that stay had ended before.
    func level(on day: Day) -> LevelOfCare? {
        placements.last { $0.from <= day && ($0.until.map { day <= $0 } ?? true) }?.level
    }
}
