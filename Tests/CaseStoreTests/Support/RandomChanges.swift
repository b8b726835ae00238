import CareModel
import CareTesting
import CaseStore

/// Makes up changes that a programme could see, sensible or not, always the same for a seed.
struct RandomChanges {
    private var random: SmallRandom
    private var made = 0

    init(seed: Int) {
        random = SmallRandom(seed: seed)
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    private mutating func client() -> Client.ID { pick(Quiet.clients + ["1004"]) }

    private mutating func day(_ days: ClosedRange<Int> = -9...2) -> Day {
        Day.today + Int.random(in: days, using: &random)
    }

    private mutating func text() -> String { pick(OddTexts.all + ["a", "b"]) }

    /// A number that nobody used before.
    private mutating func fresh(_ letter: String) -> String {
        made += 1
        return "\(letter)-\(made)"
    }

    /// Whether to do something that is done once in `count` times.
    mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 1...count, using: &random) == 1 }

    /// Somebody who works in the programme.
    mutating func actor() -> Actor { pick([.reyes, .ortiz, .chen]) }

    /// The next change; the file may refuse it.
    mutating func next(in file: CaseFile) throws -> Change {
        switch Int.random(in: 0..<16, using: &random) {
        case 0: admission()
        case 1: try person(in: file)
        case 2: stay()
        case 3: leaveOrContact()
        case 4: plan()
        case 5: medication()
        case 6: group()
        case 7: session()
        case 8, 9, 10: marks()
        case 11: sheet()
        case 12: test()
        case 13, 14: schedule()
        default: try review(in: file)
        }
    }

    private mutating func admission() -> Change {
        let episode = Episode(id: RecordID(fresh("e")), client: client(), admittedOn: day())
        return .admitClient(
            AdmitClient(
                client: Client(id: episode.client, familyName: "Family \(text())", givenName: text()),
                episode: episode,
                level: LevelPlacement(episode: episode.id, from: episode.admittedOn, level: .outpatient),
                plan: oneIn(2) ? TreatmentPlan(id: RecordID(fresh("p")), episode: episode.id, effectiveOn: day()) : nil
            )
        )
    }

    private mutating func person(in file: CaseFile) throws -> Change {
        let id = client()
        var client = try file.client(id)?.record ?? Client(id: id, familyName: "New", givenName: "N")
        switch Int.random(in: 0..<4, using: &random) {
        case 0: client.phone = text()
        case 1: client.preferredName = text()
        case 2: client.counselor = pick([nil, "s1", "s2"])
        default: client.naloxone = pick([nil, true, false])
        }
        return .saveClient(SaveClient(client, basedOn: nil))
    }

    private mutating func stay() -> Change {
        var episode = Quiet.episode(of: pick(Quiet.clients))
        if oneIn(2) {
            episode.dischargedOn = day()
            episode.dischargeReason = .completed
        }
        episode.lastContactOn = day()
        guard oneIn(2) else { return .saveEpisode(SaveEpisode(episode, basedOn: nil)) }
        return .placeAtLevel(
            PlaceAtLevel(LevelPlacement(episode: episode.id, from: day(), level: pick([.outpatient])), basedOn: nil)
        )
    }

    private mutating func leaveOrContact() -> Change {
        guard oneIn(2) else {
            return .saveLeave(
                SaveLeave(Leave(client: client(), from: day(), to: .today + 3, reason: .approved), basedOn: nil)
            )
        }
        let contact = Contact(client: client(), at: day().at("08:00"), kind: .phone, isTwoWay: oneIn(2), note: text())
        return .logContact(LogContact(contact, basedOn: nil))
    }

    private mutating func plan() -> Change {
        var plan = Quiet.plan(of: pick(Quiet.clients))
        plan.minutes[pick(Weekday.allCases)] = pick([0, 60, 180])
        plan.refusalReason = text()
        return oneIn(6)
            ? .voidRecord(VoidRecord(.plan(plan.id), reason: text())) : .savePlan(SavePlan(plan, basedOn: nil))
    }

    private mutating func medication() -> Change {
        var medication = Medication(client: client(), name: pick(["A", "B"]), from: pick([.today, .today - 7]))
        guard !oneIn(4) else {
            let subject = VoidRecord.Subject.medication(
                client: medication.client,
                name: medication.name,
                from: medication.from
            )
            return .voidRecord(VoidRecord(subject, reason: text()))
        }
        medication.prescriber = text()
        medication.isCritical = oneIn(2)
        return .saveMedication(SaveMedication(medication, basedOn: nil))
    }

    private mutating func group() -> Change {
        let id = RecordID<TreatmentGroup>(pick(["g1", "g2"]))
        if oneIn(2) {
            return .saveMembership(
                SaveMembership(Membership(group: id, client: client(), from: day(), to: day()), basedOn: nil)
            )
        }
        var group = TreatmentGroup(id: id, name: text(), service: .group)
        group.counselor = pick([nil, "s1"])
        return .saveGroup(SaveGroup(group, basedOn: nil))
    }

    private mutating func session() -> Change {
        let start = day()
        let id = oneIn(2) ? Quiet.session(day()) : RecordID(fresh("x"))
        var session = Session(id: id, service: .individual, startsAt: start.at("13:00"), endsAt: start.at("14:00"))
        session.held = pick([nil, .yes, .no, .planned])
        session.topic = text()
        return .saveSession(SaveSession(session, clients: oneIn(2) ? [client()] : [], basedOn: nil))
    }

    private mutating func marks() -> Change {
        let session = Quiet.session(pick([.today, "2026-11-18", "2026-11-16", "2026-11-23"]))
        let marks = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            MarkAttendance.Mark(
                client: client(),
                status: pick(AttendanceStatus.allCases),
                minutes: pick([nil, 10, 60]),
                reason: text()
            )
        }
        if oneIn(5) { return .clearMark(ClearMark(session: session, client: client())) }
        if oneIn(4), let day = Day(String(session.text.dropFirst())) {
            var mark = MarkAttendance.Mark(client: client(), status: pick([.late, .present, .leftEarly]))
            mark.arrivedAt = pick([nil, day.at("09:20")])
            mark.leftAt = pick([nil, day.at("11:40")])
            return .markAttendance(MarkAttendance(session: session, marks: [mark]))
        }
        return .markAttendance(MarkAttendance(session: session, marks: marks, onlyUnmarked: oneIn(3)))
    }

    private mutating func sheet() -> Change {
        let session = Quiet.session(pick([.today, "2026-11-18", "2026-11-16"]))
        return oneIn(2)
            ? .signSheet(SignSheet(session: session)) : .reopenSheet(ReopenSheet(session: session, reason: text()))
    }

    private mutating func schedule() -> Change {
        let day = day(-2...7)
        switch Int.random(in: 0..<7, using: &random) {
        case 0:
            let topics = (0..<Int.random(in: 0...4, using: &random)).map { "Topic \($0) \(text())" }
            return .saveCurriculum(SaveCurriculum("Early", topics: topics, basedOn: nil))
        case 1:
            var arrangement = GroupArrangement(group: "g1")
            arrangement.curriculum = pick([nil, "Early"])
            arrangement.everyWeeks = pick([nil, 2])
            let group = TreatmentGroup(id: "g1", name: "Morning skills", service: .skills)
            return .saveGroup(SaveGroup(group, arrangement: arrangement, basedOn: nil))
        case 2:
            return .saveClosure(SaveClosure(Closure(day: day, reason: text()), isOpenAgain: oneIn(3), basedOn: nil))
        case 3:
            let exception = GroupException(group: "g1", day: day, reason: text())
            return .saveGroupException(SaveGroupException(exception, meetsAfterAll: oneIn(3), basedOn: nil))
        case 4:
            var absence = StaffAbsence(member: "s1", from: day, to: day + 3)
            absence.standIn = pick([nil, "s2"])
            return .saveStaffAbsence(SaveStaffAbsence(absence, basedOn: nil))
        case 5:
            let detail = (mode: pick([nil, AttendanceDetail.Mode.video]), comment: text())
            return .describeAttendance(
                DescribeAttendance(
                    session: Quiet.session("2026-11-18"),
                    client: client(),
                    mode: detail.mode,
                    comment: detail.comment
                )
            )
        default:
            let shift = ClientConstraint(
                client: client(),
                weekday: .monday,
                starts: "08:00",
                ends: "16:00",
                kind: .work
            )
            return .saveConstraint(SaveConstraint(shift, isGone: oneIn(3), basedOn: nil))
        }
    }

    private mutating func test() -> Change {
        let id = RecordID<DrugTest>(oneIn(2) ? fresh("t") : "t-known")
        if oneIn(5) { return .voidRecord(VoidRecord(.test(id), reason: text())) }
        var test = Quiet.test(id, of: client(), on: day(-9...0))
        test.note = text()
        let entry = SaveTest.Entry(
            analyte: pick([.fentanyl, .opiates, .cocaine]),
            method: pick([.presumptive, .definitive]),
            reading: pick([.negative, .positive]),
            reportedOn: test.day
        )
        return .saveTest(SaveTest(test, entries: [entry], basedOn: nil))
    }

    private mutating func review(in file: CaseFile) throws -> Change {
        let flags = try file.flags(FlagQuery()).map(\.id)
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where !flags.isEmpty: return .acknowledgeFlags(AcknowledgeFlags([pick(flags)]))
        case 1 where !flags.isEmpty:
            return .decideFlag(DecideFlag(flag: pick(flags), decision: .refer, rationale: text()))
        case 2: return .signOffWeek(SignOffWeek(week: .monday, counselor: pick([nil, "s1", "s2"])))
        case 3: return .countersign(Countersign(client: client(), week: .monday))
        default:
            return .decideReview(
                DecideReview(
                    client: client(),
                    week: .monday,
                    decision: pick([.continueCare, .stepUp, .dischargeComplete]),
                    rationale: text()
                )
            )
        }
    }
}
