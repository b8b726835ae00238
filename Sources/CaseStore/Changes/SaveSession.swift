public import CareModel
import GRDB

/// Writes a session, or changes one.
public struct SaveSession: Codable, Sendable {
    /// The session as it should be.
    public var session: Session
    /// What is arranged for it alone, or `nil` to leave that as it is.
    public var arrangement: SessionArrangement?
    /// Who is expected at a new session outside the groups; it gets a roster of its own for that day.
    public var clients: [Client.ID]
    /// The version that somebody had before them; `nil` for a new session.
    public var basedOn: RecordVersion?

    /// Creates a change of a session.
    public init(
        _ session: Session,
        arrangement: SessionArrangement? = nil,
        clients: [Client.ID] = [],
        basedOn: RecordVersion?
    ) {
        self.session = session
        self.arrangement = arrangement
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
        let old = before == nil ? nil : try SheetOnFile(session.id, in: ledger)
        let session = try withRoster(in: ledger)
        let words = [
            try ledger.describing { try ledger.put(session, in: SessionTable.self) },
            try ledger.describing { try putArrangement(of: session, ledger) },
        ].compactMap { $0 }
        guard !words.isEmpty else { throw ChangeRefused("Nothing differs from what is on file.") }
        try MovedMarks(of: session.id, from: old, in: ledger).settle()
        try SessionPlace(ledger).dealTopics(from: ledger.moment.local)
        try noteEverybody(in: ledger)
        let when = "\(session.startsAt.day.weekdayAndDate) \(session.startsAt.time)"
        return before == nil
            ? "\(session.service.name) session added, \(when)" : "session of \(when): \(words.joined(separator: "; "))"
    }

    /// Writes what is arranged; a topic that was written by hand isn't one of the curriculum any more.
    private func putArrangement(of session: Session, _ ledger: Ledger) throws {
        let place = SessionPlace(ledger)
        let known = try place.arrangement(of: session.id)
        var arrangement = arrangement ?? known
        arrangement.topicNumber = known.topicNumber
        if let number = known.topicNumber, try session.topic != topic(number, of: session, ledger) {
            arrangement.topicNumber = nil
        }
        if session.held != .no { arrangement.notHeld = nil }
        try place.put(arrangement)
    }

    private func topic(_ number: Int, of session: Session, _ ledger: Ledger) throws -> String? {
        guard let curriculum = try session.group.flatMap({ try Curricula(ledger).name(ofGroup: $0) }) else {
            return nil
        }
        let sql = "SELECT topic FROM curriculum_topic WHERE curriculum = ? AND number = ?"
        return try String.fetchOne(ledger.db, sql: sql, arguments: [curriculum, number])
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

    private func noteEverybody(in ledger: Ledger) throws {
        let sheet = try SheetOnFile(session.id, in: ledger)
        for client in try sheet.roster() + sheet.marked() { ledger.concerns(client) }
    }
}
