import CareModel
import GRDB

/// The marks of a session whose times have changed: they carry its day, and the times on them lie in it.
struct MovedMarks {
    private let sheet: SheetOnFile
    private let old: SheetOnFile?
    private let ledger: Ledger

    init(of session: Session.ID, from old: SheetOnFile?, in ledger: Ledger) throws {
        sheet = try SheetOnFile(session, in: ledger)
        self.old = old
        self.ledger = ledger
    }

    /// Moves the marks along and has everybody's minutes add up again.
    func settle() throws {
        let rows = try Row.fetchAll(
            ledger.db,
            sql: "SELECT a.client, a.day, c.id FROM attendance a JOIN client c ON c.n = a.client WHERE a.session = ?",
            arguments: [sheet.number]
        )
        for row in rows {
            let client = Client.ID(row[2] as String)
            if row[1] as Int != sheet.day.number { try ledger.update(key(row[0]), set: [("day", cell(sheet.day))]) }
            try moveTimes(of: client, key(row[0]))
            try SharedMinutes.settle(client, around: min(sheet.day, old?.day ?? sheet.day), in: ledger)
            if let old, old.day > sheet.day { try SharedMinutes.settle(client, around: old.day, in: ledger) }
        }
    }

    private func key(_ client: Int64) -> RecordKey {
        let values = [cell(sheet.number), cell(client)]
        return RecordKey(table: AttendanceTable.table, columns: AttendanceTable.key, values: values)
    }

    /// Moves when a client came and left by as much as the session's start, and into it.
    private func moveTimes(of client: Client.ID, _ key: RecordKey) throws {
        guard let old, old.startsAt != sheet.startsAt || old.endsAt != sheet.endsAt || old.scheduled != sheet.scheduled
        else { return }
        let writer = MarkWriter(sheet: sheet, ledger: ledger)
        var detail = try writer.detail(of: client)
        guard let mark = try sheet.mark(of: client) else { return }
        guard detail.arrivedAt != nil || detail.leftAt != nil else {
            return try keepWhole(mark, detail, of: old, key, writer)
        }
        let shift = sheet.day == old.day ? 0 : sheet.startsAt.minutes - old.startsAt.minutes
        func moved(_ time: LocalTime) -> LocalTime {
            min(max(time.advanced(byMinutes: shift), sheet.startsAt), sheet.endsAt)
        }
        detail.arrivedAt = detail.arrivedAt.map(moved)
        detail.leftAt = detail.leftAt.map(moved)
        detail.countedElsewhere = nil
        let time = AttendedTime(
            from: detail.arrivedAt ?? sheet.startsAt,
            to: detail.leftAt ?? sheet.endsAt,
            breakMinutes: sheet.breakMinutes
        )
        let credited = min(time.credited(in: ledger.references.zone), sheet.scheduled)
        let isWhole = credited == sheet.scheduled && mark.status.creditsWholeSession
        try ledger.update(key, set: [("minutes", cell(isWhole ? nil : credited))])
        try writer.put(detail)
    }

    /// Has somebody who was there throughout be there throughout, though some of the minutes count elsewhere.
    private func keepWhole(
        _ mark: MarkOnFile,
        _ detail: AttendanceDetail,
        of old: SheetOnFile,
        _ key: RecordKey,
        _ writer: MarkWriter
    ) throws {
        guard mark.status.creditsWholeSession, let elsewhere = detail.countedElsewhere, let minutes = mark.minutes,
            minutes + elsewhere == old.scheduled
        else { return }
        try ledger.update(key, set: [("minutes", cell(nil as Minutes?))])
        var whole = detail
        whole.countedElsewhere = nil
        try writer.put(whole)
    }
}
