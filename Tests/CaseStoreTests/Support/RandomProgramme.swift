import CareModel
import CareTesting

/// Makes up the records of a programme in which everything happens, always the same for a seed.
struct RandomProgramme {
    private var random: SmallRandom
    private let first: Day = "2026-09-07"
    private let last: Day = .today + 7
    private let clients: [Client.ID]

    /// The records, in the order in which they refer to each other.
    private(set) var records: [CareRecord] = []

    init(seed: Int, clients count: Int = 12, weekStartsOn: Weekday = .monday) throws {
        random = SmallRandom(seed: seed)
        clients = (0..<count).map { RecordID("c\($0)") }
        records = [.programme(Programme(name: "R", timeZone: "America/Chicago", weekStartsOn: weekStartsOn))]
        records += Staff.all.map { .staff($0) }
        records += [.closure(Closure(day: "2026-10-12")), .closure(Closure(day: "2026-11-11", reason: "Veterans Day"))]
        records += ["g0", "g1"].map { .group(TreatmentGroup(id: RecordID($0), name: "Group \($0)", service: .group)) }
        for client in clients { try addPerson(client) }
        addSessions()
        for client in clients { try addCare(of: client) }
        addArrangements()
        addUnits()
    }

    /// Codes that count in every way, and authorisations of some clients.
    private mutating func addUnits() {
        var day = BillingCode(code: "H0015", label: pick(OddTexts.all), from: first, unit: .day, services: [.group])
        day.leastMinutes = 90
        day.levels = [.outpatient]
        var quarter = BillingCode(
            code: "H0004",
            label: "Q",
            from: first,
            unit: .quarterHour,
            services: [.group, .individual]
        )
        quarter.rounding = .eightMinutes
        quarter.basis = pick(OddTexts.all)
        records += [quarter, day].map { .billingCode($0) }
        for (number, client) in clients.enumerated() where chance(60) {
            var authorisation = Authorisation(
                id: RecordID("a\(number)"),
                client: client,
                payer: "Payer",
                code: pick(["H0015", "H0004", "none"]),
                units: pick([4, 12, 60, 200]),
                from: day.from + Int.random(in: 0...30, using: &random),
                to: .today + Int.random(in: -10...40, using: &random)
            )
            authorisation.note = pick(OddTexts.all)
            records.append(.authorisation(authorisation))
        }
    }

    /// What goes beyond the records that every program knows.
    private mutating func addArrangements() {
        var arrangement = GroupArrangement(group: "g0")
        arrangement.curriculum = "Early"
        arrangement.capacity = 8
        arrangement.coCounselor = "s2"
        var constraint = ClientConstraint(client: "c0", weekday: .monday, starts: "08:00", ends: "16:00", kind: .work)
        constraint.note = pick(OddTexts.all)
        records += ["Triggers", pick(OddTexts.all)].enumerated().map { place, topic in
            .curriculumTopic(CurriculumTopic(curriculum: "Early", number: place + 1, topic: topic))
        }
        records += [
            .groupArrangement(arrangement), .groupException(GroupException(group: "g1", day: .today + 3)),
            .staffAbsence(StaffAbsence(member: "s2", from: .today + 1, to: .today + 2)), .constraint(constraint),
        ]
        records += [
            .setting(ProgrammeSetting(name: "sheet.grace", from: first, value: "5")),
            .setting(ProgrammeSetting(name: "one.of-a-later-program", level: .outpatient, from: first, value: "x;y")),
            .contract(AttendanceContract(client: "c1", from: first, limit: 3, days: 28, note: pick(OddTexts.all))),
            .contract(AttendanceContract(client: "c2", from: first, to: first + 30, limit: 2, days: 14)),
        ]
        var session = SessionArrangement(session: RecordID("x-g0-\(first)"))
        session.room = pick(OddTexts.all)
        session.topicNumber = 1
        records.append(.sessionArrangement(session))
        for (number, client) in clients.enumerated() where number % 4 == 0 {
            var detail = AttendanceDetail(session: RecordID("x-g0-\(first)"), client: client)
            detail.mode = pick([nil, .video, .audio])
            detail.comment = pick(OddTexts.all)
            records.append(.attendanceDetail(detail))
        }
        addNotes()
    }

    /// Group notes of two sessions, one of them signed, and a template.
    private mutating func addNotes() {
        var note = GroupNote(session: RecordID("x-g0-\(first)"))
        note.intervention = pick(OddTexts.all)
        note.writtenBy = "s1"
        var signed = GroupNote(session: RecordID("x-g1-\(first)"))
        signed.response = pick(OddTexts.all)
        signed.signedBy = "Ana Reyes"
        signed.signedAt = first.at("21:30")
        records += [.groupNote(note), .groupNote(signed)]
        for (number, client) in clients.enumerated() where number % 3 == 0 {
            let part = GroupNotePart(session: note.session, client: client, text: pick(OddTexts.all + [""]))
            records.append(.groupNotePart(part))
        }
        records += [nil, "c0"].enumerated().map { place, client in
            .noteAddendum(
                NoteAddendum(
                    session: signed.session,
                    number: place + 1,
                    client: client,
                    at: (first + 1).at("09:00"),
                    by: "Ana Reyes",
                    text: "T" + pick(OddTexts.all)
                )
            )
        }
        var template = NoteTemplate(id: "n1", name: "Skills", service: pick([nil, .skills]))
        template.ownPart = pick(OddTexts.all)
        records.append(.noteTemplate(template))
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func day(from: Day? = nil, to: Day? = nil) -> Day {
        (from ?? first) + Int.random(in: 0...((from ?? first).distance(to: to ?? .today)), using: &random)
    }

    private mutating func addPerson(_ id: Client.ID) throws {
        var client = Client(id: id, familyName: "Family \(id)", givenName: pick(OddTexts.all))
        client.counselor = pick([nil, "s1", "s2"])
        records.append(.client(client))
        var admitted = day(to: .today - 3)
        if chance(20) {
            var earlier = Episode(id: RecordID("e-\(id)-0"), client: id, admittedOn: first - 60)
            earlier.dischargedOn = first - 1
            records.append(.episode(earlier))
        }
        if chance(15) { admitted = .today + 2 }
        var episode = Episode(id: RecordID("e-\(id)"), client: id, admittedOn: admitted)
        if chance(15) { episode.dischargedOn = max(admitted, day(from: .today - 14, to: .today + 5)) }
        records += [.episode(episode), .level(LevelPlacement(episode: episode.id, from: admitted, level: .outpatient))]
        for number in 0..<Int.random(in: 0...2, using: &random) {
            var plan = TreatmentPlan(
                id: RecordID("p-\(id)-\(number)"),
                episode: episode.id,
                effectiveOn: admitted + number * 14
            )
            for weekday in [Weekday.monday, .wednesday, .thursday] { plan.minutes[weekday] = pick([0, 90, 180]) }
            plan.testsPerWeek = pick([nil, "0.5", "1", "2"])
            plan.individual = pick([nil, true])
            plan.family = pick([nil, .yes, .declined])
            records.append(.plan(plan))
        }
        for _ in 0..<2 where chance(40) {
            var review = PlanReview(episode: episode.id, reviewedOn: day(), decision: .continueCare)
            review.signedBy = pick([nil, "s3"])
            if !records.contains(where: {
                if case .planReview(let other) = $0 { other.episode == review.episode } else { false }
            }) {
                records.append(.planReview(review))
            }
        }
        records.append(.membership(Membership(group: pick(["g0", "g1"]), client: id, from: admitted)))
        if chance(30) {
            records.append(.membership(Membership(group: "g0", client: id, from: admitted + 1, to: admitted + 20)))
        }
    }

    private mutating func addSessions() {
        var marks: [CareRecord] = []
        for day in first...last where [.monday, .wednesday, .thursday].contains(day.weekday) {
            for group in ["g0", "g1"] {
                var session = Session(
                    id: RecordID("x-\(group)-\(day)"),
                    service: pick([.group, .group, .group, .individual, .family]),
                    startsAt: day.at("18:00"),
                    endsAt: day.at("21:00")
                )
                session.group = RecordID(group)
                session.breakMinutes = pick([nil, 15])
                session.held = day > .today ? .planned : pick([nil, .yes, .yes, .yes, .yes, .no])
                records.append(.session(session))
                guard day <= .today else { continue }
                for client in clients where chance(70) {
                    var mark = Attendance(session: session.id, client: client, status: pick(AttendanceStatus.allCases))
                    if chance(50) { mark.status = .present }
                    mark.minutes = mark.status.needsMinutes ? pick([30, 120, 200]) : nil
                    mark.reason = mark.status == .sentHome ? pick(["impaired", "ill"]) : nil
                    marks.append(.attendance(mark))
                }
            }
        }
        records += marks
    }

    private mutating func addCare(of client: Client.ID) throws {
        if chance(30) {
            let from = day()
            records.append(.leave(Leave(client: client, from: from, to: pick([nil, from + 4]), reason: .hospital)))
        }
        for hour in 8..<Int.random(in: 8...11, using: &random) {
            let at = LocalTime(day(), pick(["08:00", "08:30"])).advanced(byMinutes: hour * 60)
            records.append(.contact(Contact(client: client, at: at, kind: .phone, isTwoWay: chance(50))))
        }
        if chance(50) {
            var medication = Medication(client: client, name: "M", from: day())
            medication.expects = try AnalyteList(names: [pick(["buprenorphine", "methadone"])])
            medication.explains = try AnalyteList(names: [pick(["opioids", "amphetamines"])])
            medication.isCritical = pick([nil, true])
            medication.to = pick([nil, .today])
            records.append(.medication(medication))
        }
        for number in 0..<Int.random(in: 0...8, using: &random) { addTest(of: client, number) }
        for number in 0..<Int.random(in: 0...4, using: &random) {
            let instrument: Instrument = pick([.phq9, .gad7, .bam])
            let answers = (0..<(instrument.itemCount ?? 0)).map { _ in Int.random(in: 0...3, using: &random) as Int? }
            records.append(
                .measure(
                    Measure(
                        id: RecordID("m-\(client)-\(number)"),
                        client: client,
                        instrument: instrument,
                        givenOn: day(),
                        answers: answers
                    )
                )
            )
        }
        for week in 0..<3 where chance(50) {
            let ratings = (0..<6).map { _ in pick([nil, 0, 1, 2, 3, 4]) }
            records.append(
                .rating(DimensionRating(client: client, ratedOn: .today - week * 7, edition: 4, ratings: ratings))
            )
        }
        guard chance(40) else { return }
        var consent = Consent(
            id: RecordID("k-\(client)"),
            client: client,
            recipient: "Court",
            purpose: "progress",
            scope: ["attendance"],
            signedOn: first
        )
        consent.expiresOn = day(from: .today - 5, to: .today + 40)
        records.append(.consent(consent))
    }

    private mutating func addTest(of client: Client.ID, _ number: Int) {
        var test = DrugTest(id: RecordID("t-\(client)-\(number)"), client: client, selectedOn: day(), reason: .random)
        test.outcome = chance(70) ? .collected : pick(DrugTest.Outcome.allCases.filter { $0 != .collected })
        test.matrix = pick([nil, .urine, .oralFluid])
        if test.outcome == .collected {
            test.collectedAt = test.selectedOn.at("08:00")
            test.specimen.creatinine = pick([nil, "15", "1.5", "60"])
            test.specimen.specificGravity = pick([nil, "1.0020", "1.0005", "1.0150"])
            test.specimen.temperature = pick([nil, "96", "80"])
        }
        records.append(.test(test))
        guard test.outcome == .collected else { return }
        for analyte in [Analyte.opiates, .fentanyl, .benzodiazepines, .buprenorphine] where chance(70) {
            var result = TestResult(
                test: test.id,
                analyte: analyte,
                method: .presumptive,
                reading: chance(25) ? .positive : .negative,
                reportedOn: test.day
            )
            records.append(.result(result))
            guard chance(30) else { continue }
            result.method = .definitive
            result.reading = pick([.positive, .negative])
            result.reportedOn = test.day + 3
            records.append(.result(result))
        }
    }
}
