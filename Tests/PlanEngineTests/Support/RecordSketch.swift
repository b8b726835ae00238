import CareModel
import CareTesting
import PlanEngine

/// A client's record that a test writes down line by line.
///
/// It puts the rows into the order that the engine is promised. Unless a test says otherwise, the client was admitted
/// long ago and has no plan, so that nothing is required.
struct RecordSketch {
    /// A number that appears in no other text, so that a test can tell whether a sentence gives it away.
    static let client: Client.ID = "C-7f3a"

    /// The numbers the rules go by.
    var settings = RuleSettings()
    private var file: ClientRecord

    init(admitted: Day = "2026-01-05", discharged: Day? = nil, weekStartsOn: Weekday = .monday) {
        var episode = Episode(id: "E-1", client: Self.client, admittedOn: admitted)
        episode.dischargedOn = discharged
        file = ClientRecord(episode: episode, weekStartsOn: weekStartsOn)
    }

    /// The record, each kind of row in its order.
    var record: ClientRecord {
        var record = file
        record.plans.sort { ($0.effectiveOn, $0.id) < ($1.effectiveOn, $1.id) }
        record.roster = record.roster.map { sessions in sessions.sorted { $0.precedes($1) }[...] }
        record.marks.sort { $0.session.precedes($1.session) }
        record.tests.sort { ($0.day, $0.id) < ($1.day, $1.id) }
        record.measures.sort { ($0.givenOn, $0.id) < ($1.givenOn, $1.id) }
        record.ratings.sort { ($0.ratedOn, $0.edition) < ($1.ratedOn, $1.edition) }
        record.twoWayContacts.sort()
        record.signedReviews.sort()
        return record
    }

    // MARK: Plan

    /// A plan version; without a day it is in force from the admission on.
    mutating func plan(
        _ minutes: WeeklyMinutes = [:],
        from day: Day? = nil,
        tests: MeasuredNumber? = nil,
        individual: Bool? = nil,
        family: TreatmentPlan.FamilyWork? = nil
    ) {
        let number = TreatmentPlan.ID("plan-\(file.plans.count + 1)")
        var plan = TreatmentPlan(
            id: number,
            episode: file.episode.id,
            effectiveOn: day ?? file.episode.admittedOn,
            minutes: minutes
        )
        plan.testsPerWeek = tests
        plan.individual = individual
        plan.family = family
        file.plans.append(plan)
    }

    /// Days on which the client isn't expected.
    mutating func leave(_ from: Day, _ to: Day? = nil, _ reason: Leave.Reason = .approved) {
        file.leaves.append(Leave(client: Self.client, from: from, to: to, reason: reason))
    }

    /// A day on which the programme is closed.
    mutating func close(_ day: Day) {
        file.closures.insert(day)
    }

    // MARK: Attendance

    /// A mark; the session's number is its day, unless the test gives one.
    mutating func mark(
        _ day: Day,
        _ status: AttendanceStatus,
        _ minutes: Minutes? = nil,
        of scheduled: Minutes = 180,
        at time: TimeOfDay = "09:00",
        service: Service = .group,
        held: Session.Held? = .yes,
        because reason: String? = nil,
        id: String? = nil
    ) {
        let session = SessionSlot(
            id: Session.ID(id ?? day.description),
            startsAt: LocalTime(day, time),
            endsAt: LocalTime(day, time).advanced(byMinutes: scheduled.count),
            scheduled: scheduled,
            service: service,
            held: held
        )
        file.marks.append(SessionMark(session: session, status: status, minutes: minutes, reason: reason))
    }

    /// A session of a group on whose roster the client is; `nights` tells how many days later it ends.
    mutating func session(
        _ day: Day,
        of scheduled: Minutes = 180,
        at time: TimeOfDay = "09:00",
        service: Service = .group,
        held: Session.Held? = .planned,
        nights: Int = 0,
        group: Int = 0,
        id: String? = nil
    ) {
        while file.roster.count <= group { file.roster.append([]) }
        file.roster[group].append(
            SessionSlot(
                id: Session.ID(id ?? day.description),
                startsAt: LocalTime(day, time),
                endsAt: LocalTime(day + nights, time).advanced(byMinutes: scheduled.count),
                scheduled: scheduled,
                service: service,
                held: held
            )
        )
    }

    /// A two-way contact.
    mutating func contact(_ day: Day) {
        file.twoWayContacts.append(day)
    }

    /// A contact that was tried and not answered.
    mutating func attempt(_ at: LocalTime) {
        file.attempts.append(at)
    }

    /// An agreement about absences.
    mutating func contract(_ from: Day, to: Day? = nil, limit: Int, days: Int) {
        file.contracts.append(AttendanceContract(client: Self.client, from: from, to: to, limit: limit, days: days))
    }

    /// The level of care from a day on.
    mutating func level(_ level: LevelOfCare, from day: Day? = nil) {
        let from = day ?? file.episode.admittedOn
        file.levels.append(LevelPlacement(episode: file.episode.id, from: from, level: level))
    }

    // MARK: Tests

    /// A drug test; a reading without a day was reported on the day of the test.
    mutating func test(
        _ id: DrugTest.ID,
        _ day: Day,
        _ readings: SketchedReading...,
        outcome: DrugTest.Outcome = .collected,
        validity: SpecimenValidity = .valid
    ) {
        test(id, day, readings, outcome: outcome, validity: validity)
    }

    /// A drug test with a list of readings.
    mutating func test(
        _ id: DrugTest.ID,
        _ day: Day,
        _ readings: [SketchedReading],
        outcome: DrugTest.Outcome = .collected,
        validity: SpecimenValidity = .valid
    ) {
        file.tests.append(
            TestRecord(
                id: id,
                day: day,
                outcome: outcome,
                validity: validity,
                readings: readings.map { $0.reading(ofTestOn: day) }
            )
        )
    }

    /// A medication; without a day it was begun before the admission.
    mutating func medication(
        _ name: String = "Medication",
        expects: [String] = [],
        explains: [String] = [],
        isCritical: Bool? = nil,
        from: Day = "2025-01-01",
        to: Day? = nil
    ) throws {
        var medication = Medication(client: Self.client, name: name, from: from)
        medication.expects = try AnalyteList(names: expects)
        medication.explains = try AnalyteList(names: explains)
        medication.isCritical = isCritical
        medication.to = to
        file.medications.append(medication)
    }

    // MARK: Progress

    /// A questionnaire with its answers, or with its total only.
    mutating func measure(
        _ id: Measure.ID,
        _ instrument: Instrument,
        _ day: Day,
        answers: [Int?] = [],
        total: Int? = nil
    ) {
        file.measures.append(
            Measure(
                id: id,
                client: Self.client,
                instrument: instrument,
                givenOn: day,
                answers: answers,
                recordedTotal: total
            )
        )
    }

    /// Ratings of the dimensions, the first one first.
    mutating func rate(_ day: Day, _ ratings: Int?..., edition: Int = 4) {
        file.ratings.append(
            DimensionRating(client: Self.client, ratedOn: day, edition: edition, ratings: ratings)
        )
    }

    /// A rating of one dimension, counted from nought; the others aren't rated.
    mutating func rate(_ day: Day, _ rating: Int, dimension: Int) {
        let ratings: [Int?] = (0..<6).map { $0 == dimension ? rating : nil }
        file.ratings.append(DimensionRating(client: Self.client, ratedOn: day, edition: 4, ratings: ratings))
    }

    /// A consent; without a day it was signed at the admission.
    mutating func consent(_ id: Consent.ID, signed: Day? = nil, expires: Day? = nil, revoked: Day? = nil) {
        var consent = Consent(
            id: id,
            client: Self.client,
            recipient: "County court",
            purpose: "progress",
            scope: ["attendance"],
            signedOn: signed ?? file.episode.admittedOn
        )
        consent.expiresOn = expires
        consent.revokedOn = revoked
        file.consents.append(consent)
    }

    /// An authorisation with units of its code.
    mutating func add(_ authorisation: Authorisation, _ units: [DayUnits]) {
        file.authorisations.append(authorisation)
        file.units += units
    }

    /// A signed review of the plan.
    mutating func review(_ day: Day) {
        file.signedReviews.append(day)
    }
}
