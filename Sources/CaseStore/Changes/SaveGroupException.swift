public import CareModel
import GRDB

/// Says that a group doesn't meet on one of its days, or that it does after all.
public struct SaveGroupException: Codable, Sendable {
    /// The exception.
    public var exception: GroupException
    /// Whether the group meets after all.
    public var meetsAfterAll: Bool
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of an exception.
    public init(_ exception: GroupException, meetsAfterAll: Bool = false, basedOn: RecordVersion?) {
        self.exception = exception
        self.meetsAfterAll = meetsAfterAll
        self.basedOn = basedOn
    }
}

extension SaveGroupException: Effect {
    static let kind = "group"

    func apply(to ledger: Ledger) throws -> String {
        try ledger.requireUnchanged(exception, in: GroupExceptionTable.self, since: basedOn)
        let sql = "SELECT name FROM care_group WHERE id = ?"
        let name = try String.fetchOne(ledger.db, sql: sql, arguments: [exception.group.text])
        guard let name else { throw ChangeRefused("There is no group \(exception.group).") }
        let place = SessionPlace(ledger)
        let day = exception.day
        let condition = "x.care_group = (SELECT n FROM care_group WHERE id = ?4) AND x.held IS"
        if meetsAfterAll {
            try ledger.putOrRemove(exception, isEmpty: true, in: GroupExceptionTable.self)
            let sessions = try place.ahead(on: day...day, where: "\(condition) 'no'", exception.group.text)
            for session in sessions { try place.callOn(session) }
        } else {
            _ = try ledger.putDescribing(exception, in: GroupExceptionTable.self)
            let sessions = try place.ahead(on: day...day, where: "\(condition) NOT 'no'", exception.group.text)
            for session in sessions {
                try place.callOff(session, because: exception.reason ?? "the group doesn't meet")
            }
        }
        try place.dealTopics(from: ledger.moment.local)
        let reason = exception.reason.map { " (\($0))" } ?? ""
        return meetsAfterAll
            ? "group \(name) meets on \(day.withYear) after all"
            : "group \(name) doesn't meet on \(day.withYear)\(reason)"
    }
}
