public import CareModel
import Crypto
import GRDB

/// Signs off the review of a week once every client of a caseload, or of the programme, is decided.
public struct SignOffWeek: Codable, Sendable {
    /// The first day of the week.
    public var week: Day
    /// The counselor whose caseload it is; `nil` for the whole programme.
    public var counselor: StaffMember.ID?

    /// Creates a change that signs off a week.
    public init(week: Day, counselor: StaffMember.ID?) {
        self.week = week
        self.counselor = counselor
    }
}

extension SignOffWeek: Effect {
    static let kind = "review"

    func apply(to ledger: Ledger) throws -> String {
        let review = WeekOnFile(week, in: ledger.db)
        try review.requireOpen(scope: counselor)
        let day = WeekOnFile.reviewDay(ofWeekFrom: week, today: ledger.moment.today)
        let missing = try review.undecided(scope: counselor.map { .caseload($0) } ?? .programme, on: day).count
        guard missing == 0 else {
            throw ChangeRefused(
                "Cannot sign off: \(missing) \(missing == 1 ? "client is" : "clients are") not decided yet."
            )
        }
        let decided = try decisions(in: ledger.db)
        guard !decided.isEmpty else { throw ChangeRefused("There is nobody to review in this week.") }
        var digest = SHA256()
        for decision in decided { digest.update(data: Array(decision.packetHash.utf8)) }
        let hash = digest.finalize().hexadecimal
        try ledger.insert(
            RecordKey(
                table: "week_sign_off",
                columns: ["week", "scope"],
                values: [cell(week), cell(counselor?.text ?? "")]
            ),
            columns: [
                ("signed_by", cell(ledger.actor.journalName)),
                ("signed_at", cell(ledger.moment.instant.milliseconds)),
                ("clients", cell(decided.count)),
                ("packets_hash", cell(hash)),
            ]
        )
        for decision in decided { try close(decision, in: ledger) }
        let name = try counselor.map { try ActorNames(ledger.db).name(of: $0.text) }
        let scope = name.map { "the caseload of \($0)" } ?? "the programme"
        let count = decided.count == 1 ? "1 client" : "\(decided.count) clients"
        return "review of the week of \(week.withYear) signed off for \(scope): \(count)"
    }

    private struct Decided {
        let client: Int64
        let isHold: Bool
        let packetHash: String
    }

    private func decisions(in db: Database) throws -> [Decided] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT r.client, r.decision = 'hold', r.packet_hash FROM weekly_review r JOIN client c ON c.n = r.client
                WHERE r.week = ?1 AND (?2 IS NULL OR c.counselor = (SELECT n FROM staff WHERE id = ?2)) ORDER BY c.id
                """,
            arguments: [week.number, counselor?.text]
        ).map { Decided(client: $0[0], isHold: $0[1], packetHash: $0[2]) }
    }

    /// Closes the flags that were decided in the week; those on hold stay until their day.
    private func close(_ decision: Decided, in ledger: Ledger) throws {
        guard !decision.isHold else { return }
        let rows = try Row.fetchAll(
            ledger.db,
            sql: """
                SELECT rule, key FROM flag
                WHERE client = ? AND state = 'reviewed' AND (hold_until IS NULL OR hold_until <= ?)
                """,
            arguments: [decision.client, ledger.moment.today.number]
        )
        for row in rows {
            let values: [DatabaseValue] = [cell(decision.client), row[0], row[1]]
            try ledger.update(
                RecordKey(table: "flag", columns: ["client", "rule", "key"], values: values),
                set: [("state", cell(FlagState.closed))]
            )
        }
        ledger.concerns(decision.client)
    }
}
