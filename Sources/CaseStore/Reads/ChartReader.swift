import CareModel
import GRDB
import PlanEngine

/// Puts a client's chart together from the file.
struct ChartReader {
    let db: Database
    let rules: RuleBook
    let today: Day
    let client: Client.ID
    let number: Int64

    /// The chart, or `nil` when there is no such client.
    func chart() throws -> ClientChart? {
        guard let person = try versioned(ClientTable.self, client) else { return nil }
        let episodes = try list(EpisodeTable.self, "c.n = ?", [cell(number)]).sorted { $0.admittedOn < $1.admittedOn }
        let latest = try episodes.last.flatMap { try versioned(EpisodeTable.self, $0.id) }
        let record = try self.record(of: latest?.record)
        let plans = try plans(of: latest?.record)
        let inForce = plans.first { $0.record.effectiveOn <= today } ?? plans.last
        let tests = try testLines(record)
        let timeline = TimelineReader(db: db, number: number, today: today)
        return ClientChart(
            client: person,
            counselorName: try person.record.counselor.map { try ActorNames(db).name(of: $0.text) },
            episode: latest,
            levels: try ofEpisode(LevelTable.self, latest?.record).sorted { $0.from > $1.from },
            plans: plans,
            planItems: try inForce.map { try list(PlanItemTable.self, "p.id = ?", [cell($0.record.id.text)]) } ?? [],
            reviews: try ofEpisode(PlanReviewTable.self, latest?.record).sorted { $0.reviewedOn > $1.reviewedOn },
            medications: try medications(),
            consents: try list(ConsentTable.self, "c.n = ?", [cell(number)]).filter(isInUse),
            constraints: try list(ConstraintTable.self, "c.n = ?", [cell(number)])
                .sorted { ($0.weekday.position, $0.starts.minutes) < ($1.weekday.position, $1.starts.minutes) },
            groups: try groups(),
            hours: hours(record),
            ahead: record?.rosteredWithoutMark(on: today...weekEnd) ?? .zero,
            marks: record?.marks.reversed() ?? [],
            tests: tests,
            safetyPlanOn: try Int.fetchOne(
                db.cachedStatement(sql: "SELECT max(reviewed_on) FROM safety_plan WHERE client = ?"),
                arguments: [number]
            ).map(Day.init(number:)),
            timeline: try timeline.events(record, tests),
            next: record.map { TimelineReader.ahead($0, from: today) } ?? [],
            coming: try record.map { try timeline.coming($0, afterWeekEndingOn: weekEnd) } ?? [],
            flags: try CaseFile.flags(FlagQuery(client: client), in: db),
            reviewDue: reviewDue(record),
            earlierEpisodes: Array(episodes.dropLast().reversed()),
            version: try RecordVersion.ofFile(in: db)
        )
    }

    private var weekEnd: Day {
        let start = (try? ProgrammeFacts.weekStart(in: db)) ?? .monday
        return Week(containing: today, startingOn: start).lastDay
    }

    /// The record as the plan engine sees it today; of a stay that has ended, on its last day.
    private func record(of episode: Episode?) throws -> ClientRecord? {
        guard let episode else { return nil }
        let day = min(today, episode.dischargedOn ?? today)
        let reader = try RecordReader(
            db,
            clients: number...number,
            on: max(day, episode.admittedOn),
            readingsSince: episode.admittedOn
        )
        return try reader.next()?.record
    }

    private func reviewDue(_ record: ClientRecord?) -> Day? {
        guard let record, record.episode.isEnrolled(on: today) else { return nil }
        let last = record.signedReviews.last { $0 <= today } ?? record.episode.admittedOn
        return last.advanced(by: rules.settings.progress.reviewDays)
    }

    private func hours(_ record: ClientRecord?) -> [ClientChart.WeekHours] {
        guard let record else { return [] }
        let current = Week(containing: today, startingOn: record.weekStartsOn)
        return (-11...0).map { current.advanced(by: $0) }
            .filter { $0.lastDay >= record.episode.admittedOn }
            .map { week in
                ClientChart.WeekHours(
                    week: week,
                    required: record.required(on: week.days),
                    credited: record.credited(on: week.days)
                )
            }
    }

    private func isInUse(_ consent: Consent) -> Bool {
        consent.signedOn <= today && (consent.revokedOn.map { $0 > today } ?? true)
            && (consent.expiresOn.map { $0 >= today } ?? true)
    }

    private func plans(of episode: Episode?) throws -> [Versioned<TreatmentPlan>] {
        try ofEpisode(PlanTable.self, episode)
            .sorted { $0.effectiveOn == $1.effectiveOn ? $0.id > $1.id : $0.effectiveOn > $1.effectiveOn }
            .compactMap { try versioned(PlanTable.self, $0.id) }
    }

    private func medications() throws -> [ClientChart.MedicationLine] {
        try list(MedicationTable.self, "c.n = ?", [cell(number)])
            .map { ClientChart.MedicationLine(medication: $0, isActive: $0.isActive(on: today)) }
            .sorted { $0.isActive && !$1.isActive }
    }

    private func groups() throws -> [ClientChart.GroupLine] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT g.id, m.from_day, m.to_day, g.name, g.weekday, g.starts
                    FROM membership m JOIN care_group g ON g.n = m.care_group
                    WHERE m.client = ?1 AND g.weekday IS NOT NULL
                    ORDER BY coalesce(m.to_day, ?2) < ?2, g.starts, g.name
                    """
            ),
            arguments: [number, today.number]
        )
        return try rows.map { row in
            var columns = Columns(row)
            return ClientChart.GroupLine(
                membership: Membership(
                    group: try columns.id(),
                    client: client,
                    from: try columns.day(),
                    to: columns.optionalDay()
                ),
                name: try columns.text(),
                weekday: try columns.optionalCode(),
                starts: columns.optionalTimeOfDay()
            )
        }
    }

    private func testLines(_ record: ClientRecord?) throws -> [ClientChart.TestLine] {
        let views = Dictionary(
            uniqueKeysWithValues: (record?.tests ?? []).map { test in
                (test.id, TestOnDay(test, on: today, medications: record?.medications ?? []))
            }
        )
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT id, day, reason, outcome, voided FROM test WHERE client = ? ORDER BY day DESC, id DESC"
            ),
            arguments: [number]
        )
        return try rows.map { row in
            var columns = Columns(row)
            let id: DrugTest.ID = try columns.id()
            let (day, reason) = (try columns.day(), try columns.code() as DrugTest.Reason)
            let outcome: DrugTest.Outcome = try columns.code()
            let voided = columns.optionalText()
            if let view = views[id] {
                return ClientChart.TestLine(view.test, reason: reason, view: view, voided: voided)
            }
            let unread = TestRecord(id: id, day: day, outcome: outcome, validity: .valid, readings: [])
            return ClientChart.TestLine(unread, reason: reason, view: nil, voided: voided)
        }
    }

    private func ofEpisode<Table: RecordTable>(_ table: Table.Type, _ episode: Episode?) throws -> [Table.Record] {
        guard let episode else { return [] }
        return try list(Table.self, "e.id = ?", [cell(episode.id.text)])
    }

    func list<Table: RecordTable>(
        _ table: Table.Type,
        _ condition: String,
        _ arguments: [DatabaseValue]
    ) throws -> [Table.Record] {
        let sql = "\(Table.selection) WHERE \(Table.filter) AND \(condition) ORDER BY \(Table.order)"
        let statement = try db.cachedStatement(sql: sql)
        return try Row.fetchAll(statement, arguments: StatementArguments(arguments)).map { row in
            var columns = Columns(row)
            return try Table.record(from: &columns)
        }
    }

    private func versioned<Table: RecordTable, Subject>(
        _ table: Table.Type,
        _ id: RecordID<Subject>
    ) throws -> Versioned<Table.Record>? {
        try CaseFile.one(table, id, in: db)
    }
}
