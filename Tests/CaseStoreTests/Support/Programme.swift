import CareModel
import CareTesting
import CaseStore

/// A small programme that goes on quietly: everybody came to everything, and every test was negative.
///
/// The group meets on Mondays, Wednesdays and Fridays from nine to noon, of which the plans ask for two. Today is the
/// Friday; everything before it is marked, so that no rule has anything to say.
enum Quiet {
    static let clients: [Client.ID] = ["1001", "1002", "1003"]
    static let admitted: Day = "2026-10-19"

    /// The records, in the order in which they refer to each other.
    static let records =
        programme() + clients.flatMap { person($0) } + sessions() + clients.flatMap { tests(of: $0) }

    static let names: [Client.ID: (family: String, given: String)] = [
        "1001": ("García", "Luz"), "1002": ("O’Brien", "Sean"), "1003": ("王", "小明"),
    ]

    private static func programme() -> [CareRecord] {
        var group = TreatmentGroup(id: "g1", name: "Morning skills", service: .skills)
        group.weekday = .monday
        group.starts = "09:00"
        group.ends = "12:00"
        group.room = "2"
        group.counselor = Staff.reyes.id
        return [.programme(Programme(name: "Riverside", timeZone: "UTC"))] + Staff.all.map { .staff($0) }
            + [.group(group)]
    }

    private static func person(_ id: Client.ID) -> [CareRecord] {
        let name = names[id] ?? ("Family", "Given")
        var client = Client(id: id, familyName: name.family, givenName: name.given)
        client.counselor = id == "1002" ? Staff.ortiz.id : Staff.reyes.id
        client.phone = "555-0101"
        let episode = episode(of: id)
        var review = PlanReview(episode: episode.id, reviewedOn: "2026-11-13", decision: .continueCare)
        review.signedBy = Staff.chen.id
        return [
            .client(client), .episode(episode),
            .level(LevelPlacement(episode: episode.id, from: admitted, level: .intensiveOutpatient)),
            .plan(plan(of: id)), .planReview(review),
            .membership(Membership(group: "g1", client: id, from: admitted)),
        ]
    }

    static func episode(of client: Client.ID) -> Episode {
        Episode(id: RecordID("e\(client)"), client: client, admittedOn: admitted)
    }

    static func plan(of client: Client.ID) -> TreatmentPlan {
        var plan = TreatmentPlan(
            id: RecordID("p\(client)"),
            episode: RecordID("e\(client)"),
            effectiveOn: admitted,
            minutes: [.monday: 180, .wednesday: 180]
        )
        plan.testsPerWeek = "1"
        plan.clientSignedOn = admitted
        plan.counselorSignedOn = admitted
        plan.supervisorSignedOn = admitted
        return plan
    }

    /// The number of the group's session of a day.
    static func session(_ day: Day) -> Session.ID { RecordID("x\(day)") }

    private static func sessions() -> [CareRecord] {
        let days = (admitted...(Day.today + 7)).filter { [.monday, .wednesday, .friday].contains($0.weekday) }
        return days.map { day in
            var session = Session(
                id: session(day),
                service: .skills,
                startsAt: day.at("09:00"),
                endsAt: day.at("12:00")
            )
            session.group = "g1"
            session.counselor = Staff.reyes.id
            session.held = day < .today ? .yes : .planned
            return .session(session)
        }
            + days.filter { $0 < .today }.flatMap { day in
                clients.map { .attendance(Attendance(session: session(day), client: $0, status: .present)) }
            }
    }

    /// A negative test every Tuesday.
    private static func tests(of client: Client.ID) -> [CareRecord] {
        (admitted...Day.today).filter { $0.weekday == .tuesday }.flatMap { day -> [CareRecord] in
            let test = test(RecordID("t\(client)-\(day)"), of: client, on: day)
            return [.test(test), .result(reading(of: test, .opiates, .negative))]
        }
    }

    /// A specimen that was collected on a day.
    static func test(_ id: DrugTest.ID, of client: Client.ID, on day: Day) -> DrugTest {
        var test = DrugTest(id: id, client: client, selectedOn: day, reason: .random)
        test.outcome = .collected
        test.collectedAt = day.at("08:30")
        test.matrix = .urine
        return test
    }

    static func reading(
        of test: DrugTest,
        _ analyte: Analyte,
        _ reading: TestResult.Reading
    ) -> TestResult {
        TestResult(test: test.id, analyte: analyte, method: .presumptive, reading: reading, reportedOn: test.day)
    }
}
