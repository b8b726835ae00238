public import CareModel
import GRDB

/// Decides what follows from a flag, with the reason.
public struct DecideFlag: Codable, Sendable {
    /// The flag.
    public var flag: Flag.ID
    /// What is decided.
    public var decision: ReviewDecision
    /// Why.
    public var rationale: String
    /// Until when the decision waits for information, for a hold.
    public var holdUntil: Day?

    /// Creates a change that decides a flag.
    public init(flag: Flag.ID, decision: ReviewDecision, rationale: String, holdUntil: Day? = nil) {
        self.flag = flag
        self.decision = decision
        self.rationale = rationale
        self.holdUntil = holdUntil
    }
}

extension DecideFlag: Effect {
    static let kind = "flag"

    func apply(to ledger: Ledger) throws -> String {
        try DecisionCheck.require(rationale, decision, holdUntil, today: ledger.moment.today)
        let flag = try FlagOnFile(flag, in: ledger.db)
        guard flag.state.isWaiting else { throw ChangeRefused("This flag was decided already.") }
        try flag.decide(decision, rationale: rationale, holdUntil: holdUntil, in: ledger)
        ledger.concerns(flag.client)
        return "\(flag.title), raised \(flag.openedOn.withYear): \(decision.name) (\(rationale))"
    }
}

/// What every decision must have.
enum DecisionCheck {
    static func require(_ rationale: String, _ decision: ReviewDecision, _ holdUntil: Day?, today: Day) throws {
        guard !rationale.allSatisfy(\.isWhitespace) else { throw ChangeRefused("A decision needs a reason.") }
        if decision == .hold {
            guard let holdUntil, holdUntil > today else {
                throw ChangeRefused("A hold needs a day ahead of today on which it ends.")
            }
        }
    }
}
