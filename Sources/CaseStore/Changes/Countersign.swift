public import CareModel
import GRDB

/// A supervisor's signature on a decision that changes a client's level of care.
public struct Countersign: Codable, Sendable {
    /// The client.
    public var client: Client.ID
    /// The first day of the week in which it was decided.
    public var week: Day

    /// Creates a change that countersigns a decision.
    public init(client: Client.ID, week: Day) {
        self.client = client
        self.week = week
    }
}

extension Countersign: Effect {
    static let kind = "review"

    func apply(to ledger: Ledger) throws -> String {
        guard ledger.actor.role == .supervisor else {
            throw ChangeRefused("Only a supervisor countersigns a change of level.")
        }
        let number = try ledger.references.number(of: client)
        let row = try Row.fetchOne(
            ledger.db,
            sql: "SELECT decision, countersigned_by FROM weekly_review WHERE week = ? AND client = ?",
            arguments: [week.number, number]
        )
        guard let row, let decision = ReviewDecision(rawValue: row[0]), decision.changesLevel else {
            throw ChangeRefused("There is no decision here that changes the level.")
        }
        guard row[1] as String? == nil else { throw ChangeRefused("This decision is countersigned already.") }
        let signature = cell(ledger.actor.journalName)
        try ledger.update(
            RecordKey(table: "weekly_review", columns: ["week", "client"], values: [cell(week), cell(number)]),
            set: [("countersigned_by", signature)]
        )
        ledger.concerns(number)
        return "\(decision.name) of the week of \(week.withYear) countersigned"
    }
}
