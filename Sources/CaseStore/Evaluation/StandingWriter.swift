import CareModel
import GRDB
import PlanEngine

/// Notes where a client stands, so that lists needn't work it out again.
struct StandingWriter {
    let db: Database
    let rules: RuleBook
    let today: Day

    /// Notes where an enrolled client stands.
    func note(_ entry: RecordReader.Entry) throws {
        let record = entry.record
        let week = Week(containing: today, startingOn: record.weekStartsOn)
        let lastReview = record.signedReviews.last { $0 <= today } ?? record.episode.admittedOn
        let lastTest = record.tests.last { $0.day <= today }
        let lastSeen = record.marks.last { $0.credited > .zero && $0.day <= today }
        try write(
            entry.client,
            [
                cell(today), cell(1), cell(try level(of: entry.episode)),
                cell(record.required(on: week.days)), cell(record.credited(on: week.firstDay...today)),
                cell(record.rosteredWithoutMark(on: today...week.lastDay)),
                cell(lastReview.advanced(by: rules.settings.progress.reviewDays)),
                cell(lastTest?.day), cell(lastTest.map { TestLabel.text(for: $0, in: record, on: today) }),
                cell(lastSeen?.day),
            ]
        )
    }

    /// Notes that a client isn't enrolled.
    func noteDischarged(_ client: Int64) throws {
        let nothing = DatabaseValue.null
        try write(
            client,
            [cell(today), cell(0), nothing, cell(0), cell(0), cell(0), nothing, nothing, nothing, nothing]
        )
    }

    private func level(of episode: Int64) throws -> String? {
        let statement = try db.cachedStatement(
            sql: "SELECT level FROM level WHERE episode = ? AND from_day <= ? ORDER BY from_day DESC LIMIT 1"
        )
        return try String.fetchOne(statement, arguments: [episode, today.number])
    }

    private func write(_ client: Int64, _ facts: [DatabaseValue]) throws {
        let who = try identity(of: client)
        let flags = try waitingFlags(of: client)
        let level = String.fromDatabaseValue(facts[2]).flatMap(LevelOfCare.init)
        let person = SearchText.folded(
            [who.client.listed, who.preferredName ?? "", who.client.id.text].joined(separator: " ")
        )
        let circumstances = SearchText.folded(
            [who.counselorName, flags.words, level?.rawValue, level?.name, level?.abbreviation].compactMap(\.self)
                .joined(separator: " ")
        )
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO standing (client, evaluated_on, is_enrolled, level, required, credited, ahead,
                    review_due, last_test_day, last_test, last_seen, counselor, flags, urgency, sort_name, person,
                    search)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        statement.setUncheckedArguments(
            StatementArguments(
                [cell(client)] + facts + [
                    cell(who.counselor), cell(flags.count), cell(flags.urgency),
                    cell(SearchText.folded(who.client.listed)), cell(person),
                    cell(person + ClientDirectory.divider + circumstances),
                ]
            )
        )
        try statement.execute()
    }

    private struct Identity {
        let client: ClientName
        let preferredName: String?
        let counselor: Int64?
        let counselorName: String?
    }

    private func identity(of client: Int64) throws -> Identity {
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.id, c.family_name, c.given_name, c.preferred_name, c.counselor, s.name
                FROM client c LEFT JOIN staff s ON s.n = c.counselor WHERE c.n = ?
                """
        )
        guard let row = try Row.fetchOne(statement, arguments: [client]) else {
            throw CaseFileError.damaged("a client is missing")
        }
        var columns = Columns(row)
        return Identity(
            client: try columns.clientName(),
            preferredName: columns.optionalText(),
            counselor: columns.optionalInt().map(Int64.init),
            counselorName: columns.optionalText()
        )
    }

    private func waitingFlags(of client: Int64) throws -> (count: Int, urgency: Int, words: String) {
        let statement = try db.cachedStatement(
            sql: """
                SELECT rule, severity, urgency FROM flag
                WHERE client = ? AND state IN ('open', 'acknowledged') AND lapsed_on IS NULL
                """
        )
        let rows = try Row.fetchAll(statement, arguments: [client])
        let words = Set(rows.flatMap { [$0[0] as String, $0[1] as String] }).sorted()
        return (rows.count, rows.map { $0[2] as Int }.max() ?? 0, words.joined(separator: " "))
    }
}
