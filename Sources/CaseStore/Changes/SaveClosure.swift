public import CareModel
import GRDB

/// Closes the programme on a day, which lowers everybody's required hours, or opens it again.
///
/// Sessions of the day that haven't begun are called off with it.
public struct SaveClosure: Codable, Sendable {
    /// The closure.
    public var closure: Closure
    /// Whether the programme is open after all.
    public var isOpenAgain: Bool
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of a closure.
    public init(_ closure: Closure, isOpenAgain: Bool = false, basedOn: RecordVersion?) {
        self.closure = closure
        self.isOpenAgain = isOpenAgain
        self.basedOn = basedOn
    }

    /// What a session that is called off says, before the closure's own reason.
    private static let mark = "closed"
}

extension SaveClosure: Effect {
    static let kind = "closure"

    func apply(to ledger: Ledger) throws -> String {
        try ledger.requireUnchanged(closure, in: ClosureTable.self, since: basedOn)
        let place = SessionPlace(ledger)
        let day = closure.day
        guard !isOpenAgain else {
            try ledger.putOrRemove(closure, isEmpty: true, in: ClosureTable.self)
            let sessions = try place.ahead(
                on: day...day,
                where: "x.held = 'no' AND r.not_held GLOB ?4",
                "\(Self.mark)*"
            )
            for session in sessions { try place.callOn(session) }
            try place.dealTopics(from: ledger.moment.local)
            return "open on \(day.withYear) after all" + Self.count(sessions, "planned again")
        }
        _ = try ledger.putDescribing(closure, in: ClosureTable.self)
        let sessions = try place.ahead(on: day...day, where: "x.held IS NOT 'no' AND ?4 IS NULL", nil)
        let reason = closure.reason.map { ": \($0)" } ?? ""
        for session in sessions { try place.callOff(session, because: Self.mark + reason) }
        try place.dealTopics(from: ledger.moment.local)
        return "closed on \(day.withYear)\(reason)" + Self.count(sessions, "called off")
    }

    private static func count(_ sessions: [Session.ID], _ words: String) -> String {
        sessions.isEmpty ? "" : ", \(sessions.count) \(sessions.count == 1 ? "session" : "sessions") \(words)"
    }
}
