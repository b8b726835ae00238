public import CareModel
import GRDB

/// Marks how clients attended a session.
public struct MarkAttendance: Codable, Sendable {
    /// The mark of one client.
    public struct Mark: Codable, Sendable {
        /// The client.
        public var client: Client.ID
        /// What happened.
        public var status: AttendanceStatus
        /// The minutes the client was there, which late, left-early and sent-home marks must have.
        public var minutes: Minutes?
        /// Why.
        public var reason: String?
        /// The session that this one makes up for.
        public var makesUp: Session.ID?

        /// Creates a mark.
        public init(
            client: Client.ID,
            status: AttendanceStatus,
            minutes: Minutes? = nil,
            reason: String? = nil,
            makesUp: Session.ID? = nil
        ) {
            self.client = client
            self.status = status
            self.minutes = minutes
            self.reason = reason
            self.makesUp = makesUp
        }
    }

    /// The session.
    public var session: Session.ID
    /// The marks.
    public var marks: [Mark]
    /// Whether a mark that somebody made already stays as it is.
    public var onlyUnmarked: Bool

    /// Creates a change that marks clients.
    public init(session: Session.ID, marks: [Mark], onlyUnmarked: Bool = false) {
        self.session = session
        self.marks = marks
        self.onlyUnmarked = onlyUnmarked
    }
}

extension MarkAttendance: Effect {
    static let kind = "attendance"

    func apply(to ledger: Ledger) throws -> String {
        let sheet = try SheetOnFile(session, in: ledger)
        try sheet.requireUnsigned()
        var done: [(mark: Mark, before: String?, words: String)] = []
        for mark in marks {
            let before = try sheet.status(of: mark.client)
            if onlyUnmarked, before != nil { continue }
            try check(mark, on: sheet, today: ledger.moment.today)
            try write(mark, ledger)
            ledger.concerns(try ledger.references.number(of: mark.client))
            done.append((mark, before, try describe(mark, ledger)))
        }
        guard !done.isEmpty else {
            throw ChangeRefused("Everybody on this sheet is marked already; nothing was changed.")
        }
        if sheet.day <= ledger.moment.today, done.contains(where: { $0.mark.status.showsThatItWasHeld }) {
            try sheet.noteHeld(in: ledger)
        }
        return "\(sheet.title): \(Self.words(for: done))"
    }

    private func check(_ mark: Mark, on sheet: SheetOnFile, today: Day) throws {
        if sheet.held == .no {
            throw ChangeRefused("This session was not held. Change that first if it was.")
        }
        if sheet.day > today, mark.status.showsThatItWasHeld, mark.status != .cancelledLate {
            throw ChangeRefused(
                "This session is on \(sheet.day.weekdayAndDate), ahead of today; until then only an excuse can be marked."
            )
        }
        if mark.status.needsMinutes, mark.minutes == nil {
            throw ChangeRefused("A \(mark.status.name) mark needs the minutes attended.")
        }
        if let minutes = mark.minutes, minutes > sheet.scheduled {
            throw ChangeRefused("The session has \(sheet.scheduled.count) minutes; \(minutes.count) is more than that.")
        }
        if mark.makesUp == session { throw ChangeRefused("A session can't make up for itself.") }
        if mark.status == .excused, mark.reason?.isEmpty ?? true {
            throw ChangeRefused("An excused absence needs a reason.")
        }
        guard try sheet.isEnrolled(mark.client) else {
            throw ChangeRefused("Client \(mark.client) was not enrolled on \(sheet.day.weekdayAndDate).")
        }
    }

    private func write(_ mark: Mark, _ ledger: Ledger) throws {
        var row = Attendance(session: session, client: mark.client, status: mark.status, minutes: mark.minutes)
        row.reason = mark.reason
        row.makesUp = mark.makesUp
        row.recordedAt = ledger.moment.local
        row.recordedBy = ledger.actor.staff
        try ledger.put(row, in: AttendanceTable.self)
    }

    private static func words(for done: [(mark: Mark, before: String?, words: String)]) -> String {
        if done.count == 1, let (_, before, words) = done.first {
            return "\(before ?? "not marked") → \(words)"
        }
        let groups = Dictionary(grouping: done, by: \.words)
        return groups.sorted { $0.value.count > $1.value.count }
            .map { "\($0.key) for \($0.value.count) \($0.value.count == 1 ? "client" : "clients")" }
            .joined(separator: ", ")
    }

    private func describe(_ mark: Mark, _ ledger: Ledger) throws -> String {
        var words = mark.status.name
        if let minutes = mark.minutes { words += " \(minutes.count) min" }
        if let reason = mark.reason, !reason.isEmpty { words += " (\(reason))" }
        if let makesUp = mark.makesUp {
            let missed = try ledger.references.session(makesUp, column: "makes_up")
            words += " for \(missed.day.weekdayAndDate)"
        }
        return words
    }
}

extension AttendanceStatus {
    /// Whether a mark says that the programme held the session: somebody came, or was waited for.
    var showsThatItWasHeld: Bool {
        switch self {
        case .present, .late, .leftEarly, .sentHome, .makeup, .noShow, .cancelledLate: true
        case .excused, .programmeCancelled: false
        }
    }
}
