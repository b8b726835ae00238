import CareModel
import GRDB

/// The review of a week as a change finds it.
struct WeekOnFile {
    private let week: Day
    private let db: Database

    init(_ week: Day, in db: Database) {
        self.week = week
        self.db = db
    }

    /// Refuses when the review of the week was signed off for the whole programme, or for the caseload of a client.
    func requireOpen(for client: Int64?) throws {
        let counselor = try String.fetchOne(
            db,
            sql: "SELECT s.id FROM client c JOIN staff s ON s.n = c.counselor WHERE c.n = ?",
            arguments: [client]
        )
        try requireOpen(scope: counselor.map { StaffMember.ID($0) })
    }

    /// Refuses when the review of the week was signed off for the whole programme, or for a caseload.
    func requireOpen(scope: StaffMember.ID?) throws {
        let signed = try String.fetchOne(
            db,
            sql: "SELECT signed_by FROM week_sign_off WHERE week = ? AND scope IN ('', ?) ORDER BY scope LIMIT 1",
            arguments: [week.number, scope?.text ?? ""]
        )
        guard let signed else { return }
        throw ChangeRefused("\(try ActorNames(db).name(of: signed)) has signed off the review of this week.")
    }

    /// The day whose clients are reviewed: today, or the last day of a week that is over.
    static func reviewDay(ofWeekFrom firstDay: Day, today: Day) -> Day {
        min(max(today, firstDay), firstDay.advanced(by: 6))
    }

    /// The clients of a scope who are enrolled on a day and about whom nobody has decided.
    func undecided(scope: Scope, on day: Day) throws -> [Int64] {
        try Int64.fetchAll(
            db,
            sql: """
                SELECT DISTINCT client FROM episode e INDEXED BY episode_by_end
                WHERE coalesce(discharged_on, 9999999) >= ?2 AND admitted_on <= ?2
                    AND \(scope.condition(client: "e.client"))
                    AND NOT EXISTS (SELECT 1 FROM weekly_review r WHERE r.week = ?3 AND r.client = e.client)
                ORDER BY client
                """,
            arguments: [scope.counselor?.text, day.number, week.number]
        )
    }
}
