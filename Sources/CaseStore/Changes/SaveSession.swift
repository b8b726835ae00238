public import CareModel
import GRDB

/// Writes a session, or changes one.
public struct SaveSession: Codable, Sendable {
    /// The session as it should be.
    public var session: Session
    /// Who is expected at a new session outside the groups; it gets a roster of its own for that day.
    public var clients: [Client.ID]
    /// The version that somebody had before them; `nil` for a new session.
    public var basedOn: RecordVersion?

    /// Creates a change of a session.
    public init(_ session: Session, clients: [Client.ID] = [], basedOn: RecordVersion?) {
        self.session = session
        self.clients = clients
        self.basedOn = basedOn
    }
}

extension SaveSession: Effect {
    static let kind = "session"

    func apply(to ledger: Ledger) throws -> String {
        guard session.startsAt < session.endsAt else { throw ChangeRefused("The session ends before it starts.") }
        let length = session.endsAt.minutes - session.startsAt.minutes
        guard length <= 24 * 60 else { throw ChangeRefused("The session lasts longer than a day.") }
        guard (session.breakMinutes?.count ?? 0) < length else {
            throw ChangeRefused("The break is as long as the session.")
        }
        let key = RecordKey.record(session.id, in: SessionTable.self)
        try ledger.requireUnchanged(key, since: basedOn)
        let before = try RowImage.picture(of: key, in: ledger.db)
        if before != nil { try noteEverybody(in: ledger) }
        let session = try withRoster(in: ledger)
        let words = try ledger.putDescribing(session, in: SessionTable.self)
        try moveMarks(to: session.day, in: ledger)
        try noteEverybody(in: ledger)
        let when = "\(session.startsAt.day.weekdayAndDate) \(session.startsAt.time)"
        return before == nil ? "\(session.service.name) session added, \(when)" : "session of \(when): \(words)"
    }

    /// The session, with a roster of its own when clients are named for it.
    private func withRoster(in ledger: Ledger) throws -> Session {
        guard !clients.isEmpty, session.group == nil else { return session }
        let name = session.service.name.prefix(1).uppercased() + session.service.name.dropFirst()
        var group = TreatmentGroup(id: TreatmentGroup.ID(session.id.text), name: name, service: session.service)
        group.counselor = session.counselor
        try ledger.put(group, in: GroupTable.self)
        for client in clients {
            try ledger.put(
                Membership(group: group.id, client: client, from: session.day, to: session.day),
                in: MembershipTable.self
            )
        }
        var session = session
        session.group = group.id
        return session
    }

    /// Keeps the day that marks carry in step with their session.
    private func moveMarks(to day: Day, in ledger: Ledger) throws {
        let sheet = try SheetOnFile(session.id, in: ledger)
        let stale = try Int64.fetchAll(
            ledger.db,
            sql: "SELECT client FROM attendance WHERE session = ? AND day <> ?",
            arguments: [sheet.number, day.number]
        )
        for client in stale {
            let key = RecordKey(
                table: AttendanceTable.table,
                columns: AttendanceTable.key,
                values: [cell(sheet.number), cell(client)]
            )
            try ledger.update(key, set: [("day", cell(day))])
        }
    }

    private func noteEverybody(in ledger: Ledger) throws {
        let sheet = try SheetOnFile(session.id, in: ledger)
        for client in try sheet.roster() + sheet.marked() { ledger.concerns(client) }
    }
}
