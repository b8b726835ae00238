public import CareModel

/// Marks how clients attended a session.
public struct MarkAttendance: Codable, Sendable {
    /// The mark of one client.
    public struct Mark: Codable, Sendable {
        /// The client.
        public var client: Client.ID
        /// What happened.
        public var status: AttendanceStatus
        /// The minutes the client was there, which late, left-early and sent-home marks must have unless times are given.
        public var minutes: Minutes?
        /// When the client came, on the programme's wall clock, where that isn't the start; the minutes follow from it.
        public var arrivedAt: LocalTime?
        /// When the client left, where that isn't the end; the minutes follow from it.
        public var leftAt: LocalTime?
        /// How the client took part who wasn't in the room; `nil` leaves it as it is.
        public var mode: AttendanceDetail.Mode?
        /// Why.
        public var reason: String?
        /// The session that this one makes up for.
        public var makesUp: Session.ID?
        /// What stood in the row when the mark was made; `nil` writes over whatever stands there now.
        public var seen: Seen?

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

    /// What somebody saw in a client's row.
    public struct Seen: Codable, Hashable, Sendable {
        /// The mark, or `nil` when the row wasn't marked.
        public var status: AttendanceStatus?
        /// The minutes that were recorded.
        public var minutes: Minutes?

        /// Creates what was seen.
        public init(_ status: AttendanceStatus?, minutes: Minutes? = nil) {
            self.status = status
            self.minutes = minutes
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
            let before = try sheet.mark(of: mark.client)
            if onlyUnmarked, before != nil { continue }
            try MarkCheck(mark, before: before, sheet: sheet).run(in: ledger)
            let minutes = try MarkWriter(sheet: sheet, ledger: ledger).write(mark)
            ledger.concerns(try ledger.references.number(of: mark.client))
            done.append((mark, before?.words, try describe(mark, minutes: minutes, ledger)))
        }
        guard !done.isEmpty else {
            throw ChangeRefused("Everybody on this sheet is marked already; nothing was changed.")
        }
        if sheet.day <= ledger.moment.today, done.contains(where: { $0.mark.status.showsThatItWasHeld }) {
            try sheet.noteHeld(in: ledger)
        }
        for (mark, _, _) in done { try SharedMinutes.settle(mark.client, around: sheet.day, in: ledger) }
        return "\(sheet.title): \(Self.words(for: done))"
    }

    private static func words(for done: [(mark: Mark, before: String?, words: String)]) -> String {
        if done.count == 1, let (_, before, words) = done.first {
            return "\(before ?? "not marked") → \(words)"
        }
        let groups = Dictionary(grouping: done, by: \.words)
        return groups.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }
            .map { "\($0.key) for \($0.value.count) \($0.value.count == 1 ? "client" : "clients")" }
            .joined(separator: ", ")
    }

    private func describe(_ mark: Mark, minutes: Minutes?, _ ledger: Ledger) throws -> String {
        var words = mark.status.name
        if let minutes { words += " \(minutes.count) min" }
        if let arrivedAt = mark.arrivedAt { words += ", in \(arrivedAt.time)" }
        if let leftAt = mark.leftAt { words += ", out \(leftAt.time)" }
        if let mode = mark.mode { words += ", \(mode.name)" }
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
