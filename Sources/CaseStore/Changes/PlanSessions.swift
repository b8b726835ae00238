public import CareModel
import GRDB

/// Plans the sessions of the weekly groups on some days.
///
/// A group that has a session on a day already keeps it, so that planning the same days again adds nothing; a day on which
/// the programme is closed, or on which nobody is on the group's roster, gets none.
public struct PlanSessions: Codable, Sendable {
    /// The first day.
    public var from: Day
    /// The last day.
    public var to: Day

    /// The most days that are planned in one go.
    public static let longest = 366

    /// Creates a change that plans the sessions of some days.
    public init(from: Day, to: Day) {
        self.from = from
        self.to = to
    }

    /// Refuses days that can't be planned.
    func requireDays() throws {
        guard from <= to else { throw ChangeRefused("The last day lies before the first.") }
        guard from.distance(to: to) < Self.longest else {
            throw ChangeRefused("At most \(Self.longest) days are planned in one go.")
        }
    }
}

extension PlanSessions: Effect {
    static let kind = "session"

    func apply(to ledger: Ledger) throws -> String {
        try requireDays()
        let timetable = try Timetable(ledger.db)
        var (count, calledOff) = (0, 0)
        for day in from...to {
            for meeting in try timetable.meetings(on: day) {
                guard case .planned(let session, let arrangement) = meeting.outcome else { continue }
                try ledger.put(session, in: SessionTable.self)
                try SessionPlace(ledger).put(arrangement)
                count += 1
                if session.held == .no { calledOff += 1 }
            }
        }
        guard count > 0 else {
            throw ChangeRefused("Every weekly group with somebody on it has its sessions on these days already.")
        }
        try SessionPlace(ledger).dealTopics(from: LocalTime(minutes: from.number * 1440))
        return "\(count) group \(count == 1 ? "session" : "sessions") planned, \(from.withYear) to \(to.withYear)"
            + (calledOff > 0 ? ", \(calledOff) of them called off because nobody can lead" : "")
    }
}
