public import CareModel
import GRDB

/// A supervisor's signature on a decision that changes a client's level of care.
public struct Countersign: Codable, Sendable {
    /// What is signed.
    public enum Target: Codable, Hashable, Sendable {
        /// What the team decided about a client in the week that begins on a day, with the flags it decided by that.
        case review(client: Client.ID, week: Day)
        /// What was decided about one flag.
        case flag(Flag.ID)
    }

    /// What is signed.
    public var target: Target

    /// Creates a change that countersigns a decision of the review.
    public init(client: Client.ID, week: Day) {
        target = .review(client: client, week: week)
    }

    /// Creates a change that countersigns the decision about a flag.
    public init(flag: Flag.ID) {
        target = .flag(flag)
    }
}

extension Countersign: Effect {
    static let kind = "review"

    func apply(to ledger: Ledger) throws -> String {
        guard ledger.actor.role == .supervisor else {
            throw ChangeRefused("Only a supervisor countersigns a change of level.")
        }
        switch target {
        case .review(let client, let week): return try sign(client, week, ledger)
        case .flag(let id):
            let flag = try FlagOnFile(id, in: ledger.db)
            let decision = try Self.unsigned(flag.decision, flag.countersignedBy)
            try flag.countersign(in: ledger)
            ledger.concerns(flag.client)
            return "\(decision.name) for \(flag.title), raised \(flag.openedOn.withYear), countersigned"
        }
    }

    private func sign(_ client: Client.ID, _ week: Day, _ ledger: Ledger) throws -> String {
        let number = try ledger.references.number(of: client)
        let row = try Row.fetchOne(
            ledger.db,
            sql: "SELECT decision, countersigned_by FROM weekly_review WHERE week = ? AND client = ?",
            arguments: [week.number, number]
        )
        let decision = try Self.unsigned((row?[0] as String?).flatMap { ReviewDecision(rawValue: $0) }, row?[1])
        try ledger.update(
            RecordKey(table: "weekly_review", columns: ["week", "client"], values: [cell(week), cell(number)]),
            set: [("countersigned_by", cell(ledger.actor.journalName))]
        )
        for flag in try FlagOnFile.unsigned(of: number, decision, in: ledger.db) { try flag.countersign(in: ledger) }
        ledger.concerns(number)
        return "\(decision.name) of the week of \(week.withYear) countersigned"
    }

    private static func unsigned(_ decision: ReviewDecision?, _ signature: String?) throws -> ReviewDecision {
        guard let decision, decision.changesLevel else {
            throw ChangeRefused("There is no decision here that changes the level.")
        }
        guard signature == nil else { throw ChangeRefused("This decision is countersigned already.") }
        return decision
    }
}
