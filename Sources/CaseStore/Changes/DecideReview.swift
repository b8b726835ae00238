public import CareModel
import Crypto
import GRDB
import PlanEngine

/// Decides about a client in the review of a week, for all flags that wait, with the reason.
///
/// What the team saw is frozen beside the decision; the decision is also the client's plan review of the day.
public struct DecideReview: Codable, Sendable {
    /// The client.
    public var client: Client.ID
    /// The first day of the week.
    public var week: Day
    /// What is decided.
    public var decision: ReviewDecision
    /// Why.
    public var rationale: String
    /// Until when the decision waits for information, for a hold.
    public var holdUntil: Day?

    /// Creates a change that decides a client's review.
    public init(client: Client.ID, week: Day, decision: ReviewDecision, rationale: String, holdUntil: Day? = nil) {
        self.client = client
        self.week = week
        self.decision = decision
        self.rationale = rationale
        self.holdUntil = holdUntil
    }
}

extension DecideReview: Effect {
    static let kind = "review"

    func apply(to ledger: Ledger) throws -> String {
        try DecisionCheck.require(rationale, decision, holdUntil, today: ledger.moment.today)
        let number = try ledger.references.number(of: client)
        try WeekOnFile(week, in: ledger.db).requireOpen(for: number)
        let today = ledger.moment.today
        let reviewDay = WeekOnFile.reviewDay(ofWeekFrom: week, today: today)
        // Somebody who has left since the week ended is in its review all the same.
        guard
            let entry = try record(number, on: today, in: ledger.db)
                ?? record(number, on: reviewDay, in: ledger.db)
        else { throw ChangeRefused("Client \(client) is not enrolled.") }
        try freeze(entry, number, in: ledger)
        try writePlanReview(entry.record.episode.id, in: ledger)
        for flag in try FlagOnFile.waiting(of: number, in: ledger.db) {
            try flag.decide(decision, rationale: rationale, holdUntil: holdUntil, in: ledger)
        }
        ledger.concerns(number)
        let hold = holdUntil.map { " until \($0.withYear)" } ?? ""
        return "review of the week of \(week.withYear): \(decision.name)\(hold) (\(rationale))"
    }

    private func record(_ number: Int64, on day: Day, in db: Database) throws -> RecordReader.Entry? {
        try RecordReader(db, clients: number...number, on: day, readingsSince: day.advanced(by: -90)).next()
    }

    private func freeze(_ entry: RecordReader.Entry, _ number: Int64, in ledger: Ledger) throws {
        let flags = try CaseFile.flags(FlagQuery(client: client), in: ledger.db)
        let packet = ReviewPacket(of: entry.record, flags: flags, on: ledger.moment.today)
        let text = try StoredJSON.text(of: packet)
        let key = RecordKey(table: "weekly_review", columns: ["week", "client"], values: [cell(week), cell(number)])
        let columns: [(String, DatabaseValue)] = [
            ("decision", cell(decision)), ("rationale", cell(rationale)), ("hold_until", cell(holdUntil)),
            ("decided_by", cell(ledger.actor.journalName)), ("decided_at", cell(ledger.moment.instant.milliseconds)),
            ("packet", cell(text)), ("packet_hash", cell(SHA256.hash(data: Array(text.utf8)).hexadecimal)),
            ("countersigned_by", decision.changesLevel ? FlagOnFile.countersignature(ledger) : .null),
        ]
        if try RowImage.picture(of: key, in: ledger.db) == nil {
            try ledger.insert(key, columns: columns)
        } else {
            try ledger.update(key, set: columns)
        }
    }

    private func writePlanReview(_ episode: Episode.ID, in ledger: Ledger) throws {
        var review = PlanReview(episode: episode, reviewedOn: ledger.moment.today, decision: decision)
        review.rationale = rationale
        review.signedBy = ledger.actor.staff
        try ledger.put(review, in: PlanReviewTable.self)
    }
}
