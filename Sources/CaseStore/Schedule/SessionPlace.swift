import CareModel
import GRDB

/// What is arranged for a session alone, as a change finds and writes it.
struct SessionPlace {
    private let ledger: Ledger

    init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// What is arranged for a session.
    func arrangement(of session: Session.ID) throws -> SessionArrangement {
        let sql = "\(SessionArrangementTable.selection) WHERE x.id = ?"
        guard let row = try Row.fetchOne(ledger.db.cachedStatement(sql: sql), arguments: [session.text]) else {
            return SessionArrangement(session: session)
        }
        var columns = Columns(row)
        return try SessionArrangementTable.record(from: &columns)
    }

    /// Writes what is arranged for a session.
    func put(_ arrangement: SessionArrangement) throws {
        try ledger.putOrRemove(arrangement, isEmpty: arrangement.isEmpty, in: SessionArrangementTable.self)
    }

    /// Calls a session off, with the reason; its topic goes to the next one.
    func callOff(_ session: Session.ID, because reason: String) throws {
        try ledger.update(.record(session, in: SessionTable.self), set: [("held", cell(Session.Held.no))])
        var arrangement = try arrangement(of: session)
        arrangement.notHeld = reason
        try put(arrangement)
    }

    /// Has a session take place that was called off.
    func callOn(_ session: Session.ID) throws {
        try ledger.update(.record(session, in: SessionTable.self), set: [("held", cell(Session.Held.planned))])
        var arrangement = try arrangement(of: session)
        arrangement.notHeld = nil
        try put(arrangement)
    }

    /// The sessions on some days that haven't begun, in which nobody is marked, and of which a condition holds that names
    /// the session `x`, what is arranged for it `r`, and the argument `?4`.
    func ahead(on days: ClosedRange<Day>, where condition: String, _ argument: String?) throws -> [Session.ID] {
        try String.fetchAll(
            ledger.db,
            sql: """
                SELECT x.id FROM session x LEFT JOIN session_arrangement r ON r.session = x.n
                WHERE x.starts_at BETWEEN max(?1, ?3) AND ?2 AND \(condition)
                    AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session = x.n)
                ORDER BY x.starts_at, x.id
                """,
            arguments: [
                days.lowerBound.number * 1440, days.upperBound.number * 1440 + 1439, ledger.moment.local.minutes,
                argument,
            ]
        ).map { Session.ID($0) }
    }

    /// Deals the topics of all curricula anew from a time on, after sessions were added or called off.
    func dealTopics(from time: LocalTime) throws {
        let sql = "SELECT DISTINCT curriculum FROM group_arrangement WHERE curriculum IS NOT NULL ORDER BY curriculum"
        for curriculum in try String.fetchAll(ledger.db, sql: sql) {
            try Curricula(ledger).deal(curriculum, from: time)
        }
    }
}
