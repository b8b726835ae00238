import CareModel
import GRDB

/// Minutes that a client spent in two sessions at once, such as a talk with the counselor during a group: they count once.
enum SharedMinutes {
    /// Has the minutes of a client's marks on a day and the next one add up to the time the client was there.
    ///
    /// Which session counts a minute follows from when the sessions begin and not from which was marked first. Marks that
    /// came with an import and overlap nothing stay as they are.
    static func settle(_ client: Client.ID, around day: Day, in ledger: Ledger) throws {
        let number = try ledger.references.number(of: client)
        let rows = try attendedRows(of: number, around: day, in: ledger)
        guard rows.count > 1 || rows.contains(where: { $0.countedElsewhere > .zero }) else { return }
        let zone = ledger.references.zone
        let credited = AttendedTime.credited(rows.map(\.time), in: zone)
        for (row, fresh) in zip(rows, credited) where row.day >= day {
            let shared = min(row.time.credited(in: zone) - fresh, row.own)
            guard shared != row.countedElsewhere else { continue }
            try write(shared, row, client: number, ledger)
        }
    }

    private static func write(_ shared: Minutes, _ row: AttendedRow, client: Int64, _ ledger: Ledger) throws {
        let key = RecordKey(
            table: AttendanceTable.table,
            columns: AttendanceTable.key,
            values: [cell(row.session), cell(client)]
        )
        let left = row.own - shared
        let isWhole = left == row.scheduled && row.status.creditsWholeSession
        try ledger.update(key, set: [("minutes", cell(isWhole ? nil : left))])
        let session = try String.fetchOne(
            ledger.db,
            sql: "SELECT id FROM session WHERE n = ?",
            arguments: [row.session]
        )
        let id = try String.fetchOne(ledger.db, sql: "SELECT id FROM client WHERE n = ?", arguments: [client])
        guard let session, let id else { return }
        let writer = MarkWriter(sheet: try SheetOnFile(Session.ID(session), in: ledger), ledger: ledger)
        var detail = try writer.detail(of: Client.ID(id))
        detail.countedElsewhere = shared > .zero ? shared : nil
        try writer.put(detail)
    }

    /// A mark of somebody who was there.
    private struct AttendedRow {
        let session: Int64
        let day: Day
        let scheduled: Minutes
        let status: AttendanceStatus
        let time: AttendedTime
        /// The minutes that it would credit by itself.
        let own: Minutes
        let countedElsewhere: Minutes
    }

    private static func attendedRows(of client: Int64, around day: Day, in ledger: Ledger) throws -> [AttendedRow] {
        let statement = try ledger.db.cachedStatement(
            sql: """
                SELECT a.session, a.day, x.scheduled, a.status, x.starts_at, x.ends_at, x.break_minutes, a.minutes,
                    d.arrived_at, d.left_at, d.counted_elsewhere
                FROM attendance a INDEXED BY attendance_by_client JOIN session x ON x.n = a.session
                    LEFT JOIN attendance_detail d ON d.session = a.session AND d.client = a.client
                WHERE a.client = ? AND a.day BETWEEN ? AND ? AND x.held IS NOT 'no'
                ORDER BY x.starts_at, x.id
                """
        )
        let arguments: StatementArguments = [client, day.number - 1, day.number + 1]
        return try Row.fetchAll(statement, arguments: arguments).compactMap { try attendedRow($0, ledger) }
    }

    private static func attendedRow(_ row: Row, _ ledger: Ledger) throws -> AttendedRow? {
        var columns = Columns(row)
        let (session, day, scheduled) = (try columns.number(), try columns.day(), try columns.minutes())
        let status: AttendanceStatus = try columns.code()
        guard status.isAttended else { return nil }
        let (start, end) = (try columns.time(), try columns.time())
        let breakMinutes = columns.optionalMinutes() ?? .zero
        let recorded = columns.optionalMinutes()
        let (arrivedAt, leftAt) = (columns.optionalTime(), columns.optionalTime())
        let countedElsewhere = columns.optionalMinutes() ?? .zero
        let own = min((recorded ?? (status.creditsWholeSession ? scheduled : .zero)) + countedElsewhere, scheduled)
        var time = AttendedTime(from: arrivedAt ?? start, to: leftAt ?? end, breakMinutes: breakMinutes)
        // Of a mark that names minutes and no times, the late come in the end and the others leave early.
        if arrivedAt == nil, leftAt == nil, own < scheduled {
            let span = own.count + breakMinutes.count
            if status == .late {
                time.start = max(start, end.advanced(byMinutes: -span))
            } else {
                time.end = min(end, start.advanced(byMinutes: span))
            }
        }
        return AttendedRow(
            session: session,
            day: day,
            scheduled: scheduled,
            status: status,
            time: time,
            own: own,
            countedElsewhere: countedElsewhere
        )
    }
}
