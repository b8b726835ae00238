public import CareModel
import GRDB
public import PlanEngine

/// A client's week of hours with everything by which it can be argued with.
public struct ExplainedWeek: Sendable {
    /// The client, by name.
    public let client: ClientName
    /// The week.
    public let week: Week
    /// How the hours come about.
    public let arithmetic: HoursArithmetic
    /// What the three measures say of the week.
    public let verdicts: [WeekVerdict]
}

extension CaseFile {
    /// How the hours of a client's week come about, or `nil` when there is no such client.
    public func explainedWeek(of client: Client.ID, containing day: Day) throws -> ExplainedWeek? {
        let moment = moment
        return try read { db in
            let row = try Row.fetchOne(
                db,
                sql: "SELECT n, birth_date, id, family_name, given_name FROM client WHERE id = ?",
                arguments: [client.text]
            )
            guard let row else { return nil }
            let start = try ProgrammeFacts.weekStart(in: db)
            let week = Week(containing: day, startingOn: start)
            let stays = try WeekReader(db, week: week, weekStartsOn: start).stays(of: row[0])
            var columns = Columns(row)
            _ = columns.optionalInt()
            let born = columns.optionalDay()
            let arithmetic = HoursArithmetic(
                of: stays,
                on: week.days,
                asOf: moment.local,
                notes: try Self.notes(onHoursOf: row[0], in: stays, week, db)
            )
            return ExplainedWeek(
                client: try columns.clientName(),
                week: week,
                arithmetic: arithmetic,
                verdicts: arithmetic.verdicts(
                    by: try ProgrammeFacts.settings(in: db),
                    age: born?.years(until: week.lastDay),
                    from: rules.settings
                )
            )
        }
    }

    /// What the sessions of a client's week are called, what they make up for, and why days were closed.
    private static func notes(
        onHoursOf client: Int64,
        in stays: [ClientRecord],
        _ week: Week,
        _ db: Database
    ) throws -> HoursNotes {
        var notes = HoursNotes()
        let closures = try Row.fetchAll(
            db,
            sql: "SELECT day, reason FROM closure WHERE day BETWEEN ? AND ? AND reason IS NOT NULL",
            arguments: [week.firstDay.number, week.lastDay.number]
        )
        for row in closures { notes.closures[Day(number: row[0])] = row[1] }
        let named = try db.cachedStatement(sql: nameSQL)
        let sessions = stays.flatMap { $0.marks.map(\.session) + $0.roster.joined() }
        for id in Set(sessions.map(\.id)) {
            guard let row = try Row.fetchOne(named, arguments: [id.text, client]) else { continue }
            let title: String = row[1] ? "\(row[2] as String): \(row[0] as String)" : row[0]
            var note = HoursNotes.OfSession(
                title: Service(rawValue: title)?.name ?? title,
                breakMinutes: Minutes(atLeastZero: row[3])
            )
            if let start = row[4] as Int? {
                let missed = LocalTime(minutes: start)
                note.makesUp = "\(missed.day.weekdayAndDate) \(missed.time) \(row[5] as String)"
            }
            note.arrivedAt = (row[6] as Int?).map(LocalTime.init(minutes:))
            note.leftAt = (row[7] as Int?).map(LocalTime.init(minutes:))
            note.countedElsewhere = (row[8] as Int?).map(Minutes.init(atLeastZero:))
            notes.sessions[id] = note
        }
        return notes
    }

    /// The title of session ?1, its break, what client ?2 makes up for in it, and when the client came and left.
    private static let nameSQL = """
        SELECT coalesce(x.topic, g.name, x.service), x.topic IS NOT NULL AND g.name IS NOT NULL, g.name,
            coalesce(x.break_minutes, 0), m.starts_at, coalesce(h.name, m.service), d.arrived_at, d.left_at,
            d.counted_elsewhere
        FROM session x LEFT JOIN care_group g ON g.n = x.care_group
        LEFT JOIN attendance_detail d ON d.session = x.n AND d.client = ?2
        LEFT JOIN attendance a ON a.session = x.n AND a.client = ?2
        LEFT JOIN session m ON m.n = a.makes_up LEFT JOIN care_group h ON h.n = m.care_group
        WHERE x.id = ?1
        """
}
