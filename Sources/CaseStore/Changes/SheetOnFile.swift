import CareModel
import GRDB

/// A session's attendance sheet as a change finds it.
struct SheetOnFile {
    let number: Int64
    let id: Session.ID
    let title: String
    let startsAt: LocalTime
    let endsAt: LocalTime
    let breakMinutes: Minutes
    let scheduled: Minutes
    let held: Session.Held?
    let signedBy: String?
    private let group: Int64?
    private let ledger: Ledger

    init(_ session: Session.ID, in ledger: Ledger) throws {
        let statement = try ledger.db.cachedStatement(
            sql: """
                SELECT x.n, x.starts_at, x.scheduled, x.held, x.signed_by, x.care_group, x.service, g.name, x.ends_at,
                    x.break_minutes
                FROM session x LEFT JOIN care_group g ON g.n = x.care_group WHERE x.id = ?
                """
        )
        guard let row = try Row.fetchOne(statement, arguments: [session.text]) else {
            throw ChangeRefused("There is no session \(session).")
        }
        var columns = Columns(row)
        number = try columns.number()
        startsAt = try columns.time()
        scheduled = try columns.minutes()
        held = try columns.optionalCode()
        signedBy = columns.optionalText()
        group = columns.optionalInt().map(Int64.init)
        let service: Service = try columns.code()
        title = "\(columns.optionalText() ?? service.name), \(startsAt.day.weekdayAndDate) \(startsAt.time)"
        endsAt = try columns.time()
        breakMinutes = columns.optionalMinutes() ?? .zero
        id = session
        self.ledger = ledger
    }

    /// The day of the session.
    var day: Day { startsAt.day }

    /// Refuses when the sheet is signed.
    func requireUnsigned() throws {
        guard let signedBy else { return }
        throw ChangeRefused("This sheet was signed by \(signedBy); reopen it with a reason (A) to change a mark.")
    }

    /// The mark of a client, or `nil` when there is none.
    func mark(of client: Client.ID) throws -> MarkOnFile? {
        let statement = try ledger.db.cachedStatement(
            sql: """
                SELECT a.status, a.minutes, s.name, a.recorded_at
                FROM attendance a LEFT JOIN staff s ON s.n = a.recorded_by WHERE a.session = ? AND a.client = ?
                """
        )
        let row = try Row.fetchOne(statement, arguments: [number, ledger.references.number(of: client)])
        guard let row else { return nil }
        var columns = Columns(row)
        return MarkOnFile(
            status: try columns.code(),
            minutes: columns.optionalMinutes(),
            recordedBy: columns.optionalText(),
            recordedAt: columns.optionalTime()
        )
    }

    /// Whether a client was enrolled on the day of the session.
    func isEnrolled(_ client: Client.ID) throws -> Bool {
        let statement = try ledger.db.cachedStatement(
            sql: """
                SELECT count(*) FROM episode
                WHERE client = ?1 AND admitted_on <= ?2 AND coalesce(discharged_on, ?2) >= ?2
                """
        )
        let number = try ledger.references.number(of: client)
        return try Int.fetchOne(statement, arguments: [number, day.number]) ?? 0 > 0
    }

    /// Notes that the session took place.
    func noteHeld(in ledger: Ledger) throws {
        guard held != .yes else { return }
        try ledger.update(key, set: [("held", cell(Session.Held.yes))])
    }

    /// The row numbers of the clients on the roster on the day of the session.
    func roster() throws -> [Int64] {
        guard let group else { return [] }
        let statement = try ledger.db.cachedStatement(
            sql: Roster.clients(ofGroup: "?1", on: "?2")
        )
        return try Int64.fetchAll(statement, arguments: [group, day.number])
    }

    /// The row numbers of the clients with a mark.
    func marked() throws -> [Int64] {
        let statement = try ledger.db.cachedStatement(sql: "SELECT client FROM attendance WHERE session = ?")
        return try Int64.fetchAll(statement, arguments: [number])
    }

    /// How many clients on the roster have no mark; a client on leave needs none.
    func unmarkedCount() throws -> Int {
        let marked = Set(try marked())
        return try roster().filter { try !marked.contains($0) && !isOnLeave($0) }.count
    }

    /// Whether a client is on leave on the day of the session.
    func isOnLeave(_ client: Int64) throws -> Bool {
        let statement = try ledger.db.cachedStatement(
            sql: "SELECT count(*) FROM leave WHERE client = ?1 AND from_day <= ?2 AND coalesce(to_day, ?2) >= ?2"
        )
        return try Int.fetchOne(statement, arguments: [client, day.number]) ?? 0 > 0
    }

    /// The key of the session's row.
    var key: RecordKey {
        RecordKey(table: SessionTable.table, columns: SessionTable.key, values: [cell(id.text)])
    }
}
