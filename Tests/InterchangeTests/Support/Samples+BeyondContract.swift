import CareModel
import Testing

extension Samples {
    /// One record of each kind beyond the contract with every field filled.
    static func beyondContract(_ text: String) throws -> [CareRecord] {
        let (start, end) = (try day("2026-09-07"), try day("2026-12-18"))
        var arrangement = GroupArrangement(group: .init("g1"))
        arrangement.track = text
        arrangement.curriculum = text
        arrangement.capacity = 12
        arrangement.coCounselor = .init("s1")
        arrangement.from = start
        arrangement.to = end
        arrangement.everyWeeks = 2
        var absence = StaffAbsence(member: .init("s1"), from: start, to: end)
        absence.reason = text
        absence.standIn = .init("s1")
        var session = SessionArrangement(session: .init("x1"))
        session.room = text
        session.coCounselor = .init("s1")
        session.topicNumber = 3
        session.notHeld = text
        var detail = AttendanceDetail(session: .init("x1"), client: .init("c1"))
        detail.arrivedAt = try time("2026-11-20T09:20")
        detail.leftAt = try time("2026-11-20T10:10")
        detail.mode = .audio
        detail.comment = text
        detail.countedElsewhere = 15
        var constraint = ClientConstraint(
            client: .init("c1"),
            weekday: .friday,
            starts: try #require(TimeOfDay("22:00")),
            ends: try #require(TimeOfDay("06:00")),
            kind: .work
        )
        constraint.note = text
        constraint.from = start
        constraint.to = end
        var note = GroupNote(session: .init("x1"))
        note.topic = text
        note.intervention = text
        note.response = text
        note.writtenBy = .init("s1")
        note.signedBy = "N\(text)"
        note.signedAt = try time("2026-11-20T10:31")
        var template = NoteTemplate(id: .init("n1"), name: "N\(text)", service: .skills)
        template.intervention = text
        template.response = text
        template.ownPart = text
        let units = try self.units(text)
        return [
            .curriculumTopic(CurriculumTopic(curriculum: "About \(text)", number: 1, topic: "On \(text)")),
            .groupArrangement(arrangement),
            .groupException(GroupException(group: .init("g1"), day: start, reason: text)),
            .staffAbsence(absence), .sessionArrangement(session), .attendanceDetail(detail), .constraint(constraint),
            .setting(
                ProgrammeSetting(name: "attendance.absence-limit", level: .intensiveOutpatient, from: start, value: "4")
            ),
            .contract(
                AttendanceContract(client: .init("c1"), from: start, to: end, limit: 3, days: 28, note: text)
            ),
            .groupNote(note), .groupNotePart(GroupNotePart(session: .init("x1"), client: .init("c1"), text: text)),
            .noteAddendum(
                NoteAddendum(
                    session: .init("x1"),
                    number: 2,
                    client: .init("c1"),
                    at: try time("2026-11-20T11:00"),
                    by: "N\(text)",
                    text: "T\(text)"
                )
            ),
            .noteTemplate(template),
        ] + units
    }

    /// One record of each kind beyond the contract with nothing but what it can't do without.
    static func bareBeyondContract() throws -> [CareRecord] {
        let (start, end) = (try day("2026-09-07"), try day("2026-12-18"))
        let noon = try #require(TimeOfDay("12:00"))
        return [
            .curriculumTopic(CurriculumTopic(curriculum: "C", number: 1, topic: "T")),
            .groupArrangement(GroupArrangement(group: .init("g1"))),
            .groupException(GroupException(group: .init("g1"), day: start)),
            .staffAbsence(StaffAbsence(member: .init("s1"), from: start, to: end)),
            .sessionArrangement(SessionArrangement(session: .init("x1"))),
            .attendanceDetail(AttendanceDetail(session: .init("x1"), client: .init("c1"))),
            .constraint(
                ClientConstraint(client: .init("c1"), weekday: .monday, starts: noon, ends: noon, kind: .other)
            ),
            .setting(ProgrammeSetting(name: "N", from: start, value: "V")),
            .contract(AttendanceContract(client: .init("c1"), from: start, limit: 1, days: 1)),
            .groupNote(GroupNote(session: .init("x1"))),
            .groupNotePart(GroupNotePart(session: .init("x1"), client: .init("c1"), text: "")),
            .noteAddendum(
                NoteAddendum(
                    session: .init("x1"),
                    number: 1,
                    client: nil,
                    at: try time("2026-11-20T11:00"),
                    by: "N",
                    text: "T"
                )
            ),
            .noteTemplate(NoteTemplate(id: .init("n1"), name: "N")),
            .billingCode(BillingCode(code: "H1", label: "L", from: start, unit: .session, services: [.group])),
            .authorisation(authorisation(from: start, to: end)),
        ]
    }

    private static func authorisation(_ text: String = "P", from start: Day, to end: Day) -> Authorisation {
        Authorisation(
            id: .init("a1"),
            client: .init("c1"),
            payer: text,
            code: "H0015",
            units: 24,
            from: start,
            to: end
        )
    }

    /// A code and an authorisation with every field filled.
    private static func units(_ text: String) throws -> [CareRecord] {
        let (start, end) = (try day("2026-09-07"), try day("2026-12-18"))
        var code = BillingCode(
            code: "H0015",
            label: "About \(text)",
            from: start,
            unit: .quarterHour,
            services: [.group, .caseManagement]
        )
        code.to = end
        code.rounding = .eightMinutes
        code.leastMinutes = 180
        code.mostUnits = 1
        code.levels = [.intensiveOutpatient, .highIntensityOutpatient]
        code.countsAudioOnly = true
        code.telehealthModifier = text
        code.basis = text
        var authorisation = authorisation("By \(text)", from: start, to: end)
        authorisation.number = text
        authorisation.nextReview = end
        authorisation.note = text
        return [.billingCode(code), .authorisation(authorisation)]
    }
}
