import CareModel
import GRDB
import PlanEngine

/// Reads the records of enrolled clients as the plan engine wants them, client by client, in the order of their rows.
///
/// One reader serves a single client and the whole census alike: all tables are read side by side, each in the order of the
/// clients, so that a run costs little more than its rows.
struct RecordReader {
    /// A client's record, with the row number of the client.
    struct Entry {
        let client: Int64
        let episode: Int64
        let record: ClientRecord
    }

    private let db: Database
    private let day: Day
    private let weekStartsOn: Weekday
    private let closures: Set<Day>
    private let groups: GroupSessions
    private let episodes: RowStream
    private let plans: RowStream
    private let reviews: RowStream
    private let leaves: RowStream
    private let memberships: RowStream
    private let marks: RowStream
    private let tests: RowStream
    private let results: RowStream
    private let medications: RowStream
    private let measures: RowStream
    private let ratings: RowStream
    private let consents: RowStream
    private let contacts: RowStream
    private let levels: RowStream
    private let contracts: RowStream
    private let authorisations: RowStream
    /// The table of codes, which is read when the first authorisation asks for it.
    private let codes = CodesOnDemand()

    /// Begins to read the records of the clients with some row numbers who are enrolled on a day.
    init(_ db: Database, clients: ClosedRange<Int64>, on day: Day, readingsSince: Day) throws {
        self.db = db
        self.day = day
        weekStartsOn = try ProgrammeFacts.weekStart(in: db)
        closures = try ProgrammeFacts.closures(in: db)
        let bounds = [Int(clients.lowerBound), Int(clients.upperBound), day.number]
        func stream(_ sql: String, _ more: Int...) throws -> RowStream { try RowStream(db, sql, bounds + more) }
        let earliest = try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT min(admitted_on) FROM episode
                    WHERE client BETWEEN ?1 AND ?2 AND admitted_on <= ?3 AND coalesce(discharged_on, ?3) >= ?3
                    """
            ),
            arguments: StatementArguments(bounds)
        )
        let weekEnd = Week(containing: day, startingOn: weekStartsOn).lastDay
        groups = GroupSessions(db, days: Day(number: earliest ?? day.number)...weekEnd)
        episodes = try stream(RecordQueries.episodes)
        plans = try stream(RecordQueries.plans)
        reviews = try stream(RecordQueries.reviews)
        leaves = try stream(RecordQueries.leaves)
        memberships = try stream(RecordQueries.memberships)
        marks = try stream(RecordQueries.marks)
        tests = try stream(RecordQueries.tests)
        results = try stream(RecordQueries.results, readingsSince.number)
        medications = try stream(RecordQueries.medications)
        measures = try stream(RecordQueries.measures)
        ratings = try stream(RecordQueries.ratings)
        consents = try stream(RecordQueries.consents)
        contacts = try stream(RecordQueries.contacts)
        levels = try stream(RecordQueries.levels)
        contracts = try stream(RecordQueries.contracts)
        authorisations = try stream(RecordQueries.authorisations)
    }

    /// The next client's record, or `nil` at the end.
    ///
    /// Of overlapping episodes the one that began last is read, and of those that began on one day the one that ends last.
    func next() throws -> Entry? {
        guard episodes.isAtRow else { return nil }
        let client = episodes.number(0)
        var number = episodes.number(1)
        var episode = Self.episode(episodes)
        try episodes.advance()
        while episodes.isAtRow, episodes.number(0) == client {
            number = episodes.number(1)
            episode = Self.episode(episodes)
            try episodes.advance()
        }
        var record = ClientRecord(episode: episode, weekStartsOn: weekStartsOn, closures: closures)
        try readPlan(into: &record, client, number)
        try readAttendance(into: &record, client, number)
        try readTests(into: &record, client, number)
        try readProgress(into: &record, client, number)
        try readAuthorisations(into: &record, client, number)
        return Entry(client: client, episode: number, record: record)
    }

    private static func episode(_ row: RowStream) -> Episode {
        var episode = Episode(id: Episode.ID(row.text(3)), client: Client.ID(row.text(2)), admittedOn: row.day(4))
        episode.dischargedOn = row.optionalDay(5)
        return episode
    }

    private func readPlan(into record: inout ClientRecord, _ client: Int64, _ episode: Int64) throws {
        try plans.forEach(client: client, episode: episode) { row in
            var plan = TreatmentPlan(
                id: TreatmentPlan.ID(row.text(2)),
                episode: record.episode.id,
                effectiveOn: row.day(3)
            )
            for weekday in Weekday.allCases {
                plan.minutes[weekday] = Minutes(atLeastZero: row.int(4 + Int32(weekday.position)))
            }
            plan.testsPerWeek = row.optionalMeasured(11)
            plan.individual = row.optionalFlag(12)
            plan.family = try row.optionalCode(13)
            record.plans.append(plan)
        }
        try levels.forEach(client: client, episode: episode) { row in
            let level = try row.code(3) as LevelOfCare
            record.levels.append(LevelPlacement(episode: record.episode.id, from: row.day(2), level: level))
        }
        try contracts.forEach(client: client, episode: episode) { row in
            record.contracts.append(
                AttendanceContract(
                    client: record.client,
                    from: row.day(2),
                    to: row.optionalDay(3),
                    limit: row.int(4),
                    days: row.int(5)
                )
            )
        }
        try reviews.forEach(client: client, episode: episode) { record.signedReviews.append($0.day(2)) }
        try leaves.forEach(client: client, episode: episode) { row in
            record.leaves.append(
                Leave(client: record.client, from: row.day(2), to: row.optionalDay(3), reason: try row.code(4))
            )
        }
    }

    private func readAttendance(into record: inout ClientRecord, _ client: Int64, _ episode: Int64) throws {
        var covered: (group: Int64, until: Day)?
        let weekEnd = Week(containing: day, startingOn: weekStartsOn).lastDay
        try memberships.forEach(client: client, episode: episode) { row in
            let group = row.number(2)
            // Two memberships of one group may overlap; its sessions are still on the roster once.
            var from = max(row.day(3), record.episode.admittedOn)
            if let covered, covered.group == group { from = max(from, covered.until.advanced(by: 1)) }
            let until = min(row.optionalDay(4) ?? weekEnd, weekEnd)
            guard from <= until else { return }
            record.roster.append(try groups.sessions(of: group, on: from...until))
            covered = (group, max(until, covered.map { $0.group == group ? $0.until : until } ?? until))
        }
        try marks.forEach(client: client, episode: episode) { row in
            record.marks.append(
                SessionMark(
                    session: try SessionSlot(row, from: 2),
                    status: try row.code(8),
                    minutes: row.optionalMinutes(9),
                    reason: row.optionalText(10)
                )
            )
        }
        record.marks.sort { $0.session.precedes($1.session) }
    }

    private func readTests(into record: inout ClientRecord, _ client: Int64, _ episode: Int64) throws {
        var readings: [Int64: [TestRecord.Reading]] = [:]
        try results.forEach(client: client, episode: episode) { row in
            guard let analyte = Analyte(rawValue: UInt8(truncatingIfNeeded: row.int(3))) else { return }
            readings[row.number(2), default: []].append(
                TestRecord.Reading(
                    analyte: analyte,
                    method: row.int(4) == 1 ? .definitive : .presumptive,
                    isPositive: row.int(5) == 1,
                    reportedOn: row.day(6)
                )
            )
        }
        try tests.forEach(client: client, episode: episode) { row in
            record.tests.append(try Self.test(row, readings: readings[row.number(2)] ?? []))
        }
        record.tests.sort { $0.day == $1.day ? $0.id < $1.id : $0.day < $1.day }
        try medications.forEach(client: client, episode: episode) { row in
            var medication = Medication(client: record.client, name: row.text(2), from: row.day(6))
            medication.expects = try AnalyteList(text: row.text(3))
            medication.explains = try AnalyteList(text: row.text(4))
            medication.isCritical = row.optionalFlag(5)
            medication.to = row.optionalDay(7)
            record.medications.append(medication)
        }
    }

    private static func test(_ row: RowStream, readings: [TestRecord.Reading]) throws -> TestRecord {
        let matrix: DrugTest.Matrix? = try row.optionalCode(6)
        var specimen = Specimen()
        specimen.temperature = row.optionalMeasured(7)
        specimen.creatinine = row.optionalMeasured(8)
        specimen.specificGravity = row.optionalMeasured(9)
        specimen.ph = row.optionalMeasured(10)
        specimen.nitrite = row.optionalMeasured(11)
        specimen.adulterant = row.optionalText(12)
        specimen.labInvalid = row.optionalFlag(13)
        return TestRecord(
            id: DrugTest.ID(row.text(3)),
            day: row.day(4),
            outcome: try row.code(5),
            validity: specimen.validity(in: matrix),
            readings: readings
        )
    }

    private func readProgress(into record: inout ClientRecord, _ client: Int64, _ episode: Int64) throws {
        try measures.forEach(client: client, episode: episode) { row in
            record.measures.append(
                Measure(
                    id: Measure.ID(row.text(2)),
                    client: record.client,
                    instrument: try row.code(3),
                    givenOn: row.day(4),
                    answers: Measure.answers(row.text(5)),
                    recordedTotal: row.optionalInt(6)
                )
            )
        }
        record.measures.sort { $0.givenOn == $1.givenOn ? $0.id < $1.id : $0.givenOn < $1.givenOn }
        try ratings.forEach(client: client, episode: episode) { row in
            record.ratings.append(
                DimensionRating(
                    client: record.client,
                    ratedOn: row.day(2),
                    edition: row.int(3),
                    ratings: (4...9).map { row.optionalInt($0) }
                )
            )
        }
        try consents.forEach(client: client, episode: episode) { row in
            var consent = Consent(
                id: Consent.ID(row.text(2)),
                client: record.client,
                recipient: row.text(3),
                purpose: "",
                scope: [],
                signedOn: row.day(4)
            )
            consent.expiresOn = row.optionalDay(5)
            consent.revokedOn = row.optionalDay(6)
            record.consents.append(consent)
        }
        try contacts.forEach(client: client, episode: episode) { row in
            let at = LocalTime(minutes: row.int(2))
            if row.int(3) == 1 {
                record.twoWayContacts.append(at.day)
            } else {
                record.attempts.append(at)
            }
        }
    }

    private func readAuthorisations(into record: inout ClientRecord, _ client: Int64, _ episode: Int64) throws {
        try authorisations.forEach(client: client, episode: episode) { row in
            record.authorisations.append(
                Authorisation(
                    id: Authorisation.ID(row.text(2)),
                    client: record.client,
                    payer: "",
                    code: row.text(3),
                    units: row.int(4),
                    from: row.day(5),
                    to: row.day(6)
                )
            )
        }
        guard !record.authorisations.isEmpty else { return }
        record.units = try codes.units(in: db).units(of: client, for: record.authorisations)
    }
}

/// The counting of units, which is prepared when it is first needed.
private final class CodesOnDemand {
    private var units: AuthorisedUnits?

    func units(in db: Database) throws -> AuthorisedUnits {
        if let units { return units }
        let units = try AuthorisedUnits(db)
        self.units = units
        return units
    }
}
