import CareModel
import GRDB

/// Writes marks on a sheet: the row itself and the times and words beside it.
struct MarkWriter {
    let sheet: SheetOnFile
    let ledger: Ledger

    /// Writes a mark.
    /// - Returns: The minutes that it records, or `nil` for the whole session or none.
    func write(_ mark: MarkAttendance.Mark) throws -> Minutes? {
        var row = Attendance(session: sheet.id, client: mark.client, status: mark.status, minutes: minutes(of: mark))
        row.reason = mark.reason
        row.makesUp = mark.makesUp
        row.recordedAt = ledger.moment.local
        row.recordedBy = ledger.actor.staff
        try ledger.put(row, in: AttendanceTable.self)
        var detail = try self.detail(of: mark.client)
        detail.arrivedAt = mark.arrivedAt
        detail.leftAt = mark.leftAt
        if mark.status.creditsWholeSession {
            if detail.arrivedAt == sheet.startsAt { detail.arrivedAt = nil }
            if detail.leftAt == sheet.endsAt { detail.leftAt = nil }
        }
        detail.mode = mark.status.isAttended ? mark.mode ?? detail.mode : nil
        detail.countedElsewhere = nil
        try put(detail)
        return row.minutes
    }

    /// Forgets when and how a client took part whose mark is taken away; what was said of the client stays.
    func clear(_ client: Client.ID) throws {
        var detail = AttendanceDetail(session: sheet.id, client: client)
        detail.comment = try self.detail(of: client).comment
        try put(detail)
    }

    /// What is on file of how a client took part.
    func detail(of client: Client.ID) throws -> AttendanceDetail {
        let sql = "\(AttendanceDetailTable.selection) WHERE d.session = ? AND d.client = ?"
        let number = try ledger.references.number(of: client)
        let statement = try ledger.db.cachedStatement(sql: sql)
        guard let row = try Row.fetchOne(statement, arguments: [sheet.number, number]) else {
            return AttendanceDetail(session: sheet.id, client: client)
        }
        var columns = Columns(row)
        return try AttendanceDetailTable.record(from: &columns)
    }

    /// Writes how a client took part, or takes the row away when there is nothing to say.
    func put(_ detail: AttendanceDetail) throws {
        try ledger.putOrRemove(detail, isEmpty: detail.isEmpty, in: AttendanceDetailTable.self)
    }

    /// The minutes that follow from the times of a mark, or those it names; none where the whole session counts.
    private func minutes(of mark: MarkAttendance.Mark) -> Minutes? {
        guard mark.status.isAttended, mark.arrivedAt != nil || mark.leftAt != nil else { return mark.minutes }
        let time = AttendedTime(
            from: mark.arrivedAt ?? sheet.startsAt,
            to: mark.leftAt ?? sheet.endsAt,
            breakMinutes: sheet.breakMinutes
        )
        let credited = min(time.credited(in: ledger.references.zone), sheet.scheduled)
        return credited == sheet.scheduled && mark.status.creditsWholeSession ? nil : credited
    }
}
