import CareModel
import GRDB
import PlanEngine

/// A flag as a change finds it.
struct FlagOnFile {
    let client: Int64
    let rule: String
    let key: String
    let state: FlagState
    let openedOn: Day
    let decision: ReviewDecision?
    let countersignedBy: String?

    init(_ id: Flag.ID, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT \(Self.columns) FROM flag WHERE n = ?"
        )
        guard let row = try Row.fetchOne(statement, arguments: [id.number]) else {
            throw ChangeRefused("There is no such flag.")
        }
        try self.init(row)
    }

    private init(_ row: Row) throws {
        var columns = Columns(row)
        client = try columns.number()
        rule = try columns.text()
        key = try columns.text()
        state = try columns.code()
        openedOn = try columns.day()
        decision = try columns.optionalCode()
        countersignedBy = columns.optionalText()
    }

    private static let columns = "client, rule, key, state, opened_on, decision, countersigned_by"

    /// The flags of a client about which somebody still has to decide.
    static func waiting(of client: Int64, in db: Database) throws -> [FlagOnFile] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(columns) FROM flag
                WHERE client = ? AND state IN ('open', 'acknowledged') ORDER BY urgency DESC, opened_on, n
                """
        )
        return try Row.fetchAll(statement, arguments: [client]).map { try FlagOnFile($0) }
    }

    /// The flags of a client that were decided in a way that a supervisor has not signed yet.
    static func unsigned(of client: Int64, _ decision: ReviewDecision, in db: Database) throws -> [FlagOnFile] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(columns) FROM flag
                WHERE client = ? AND state = 'reviewed' AND decision = ? AND countersigned_by IS NULL ORDER BY n
                """
        )
        return try Row.fetchAll(statement, arguments: [client, decision.rawValue]).map { try FlagOnFile($0) }
    }

    /// The rule in the words of lists.
    var title: String { RuleID(rawValue: rule)?.title ?? rule }

    /// The key of the flag's row.
    var rowKey: RecordKey {
        RecordKey(table: "flag", columns: ["client", "rule", "key"], values: [cell(client), cell(rule), cell(key)])
    }

    /// Notes what was decided.
    func decide(_ decision: ReviewDecision, rationale: String, holdUntil: Day?, in ledger: Ledger) throws {
        try ledger.update(
            rowKey,
            set: [
                ("state", cell(FlagState.reviewed)),
                ("decision", cell(decision)),
                ("rationale", cell(rationale)),
                ("decided_by", cell(ledger.actor.journalName)),
                ("decided_on", cell(ledger.moment.today)),
                ("hold_until", cell(holdUntil)),
                ("countersigned_by", decision.changesLevel ? Self.countersignature(ledger) : .null),
            ]
        )
    }

    /// Notes the signature of the supervisor who makes the change.
    func countersign(in ledger: Ledger) throws {
        try ledger.update(rowKey, set: [("countersigned_by", cell(ledger.actor.journalName))])
    }

    /// A supervisor's own decision needs nobody's second signature.
    static func countersignature(_ ledger: Ledger) -> DatabaseValue {
        ledger.actor.role == .supervisor ? cell(ledger.actor.journalName) : .null
    }
}
