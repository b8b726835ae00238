import CareModel

/// Records of every kind, with texts that are hard to write and to read.
enum Samples {
    /// Texts that break careless readers and writers.
    static let texts = [
        "\"", "\"\"", "a \"quoted\" word", "\",\"", "one\ntwo", "one\r\ntwo\r\n", "\r", "\n", ",", ";", ";;", "\t", " ",
        "  x  ",
        "=cmd|'/C calc'!A0", "@SUM(1)", "+1", "-1", "'",
        "\u{1F469}\u{200D}\u{2695}\u{FE0F}\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}",
        "\u{05D0}\u{05DC}\u{202E}abc", "e\u{301}\u{323}", "\u{1112}\u{1161}\u{11AB}", "\u{738B}\u{5C0F}\u{660E}",
        "\u{130}pek",
        String(repeating: "\u{D1}", count: 200), "Null", "NaN", "\u{FEFF}x", "\u{2028}", "\u{1B}[31m", "\u{A0}x\u{A0}",
    ]

    /// One record of each kind with every field filled; `text` stands wherever any text may.
    static func full(_ text: String = "plain") throws -> [CareRecord] {
        try people(text) + plans(text) + sessions(text) + testing(text) + progress(text) + beyondContract(text)
    }

    /// One record of each kind with nothing but what it can't do without.
    static func bare() throws -> [CareRecord] {
        let first = try day("2026-09-07")
        return [
            .programme(Programme(name: "Riverside", timeZone: "UTC")),
            .staff(StaffMember(id: .init("s1"), name: "N", role: .auditor)),
            .client(Client(id: .init("c1"), familyName: "F", givenName: "G")),
            .episode(Episode(id: .init("e1"), client: .init("c1"), admittedOn: first)),
            .level(LevelPlacement(episode: .init("e1"), from: first, level: .outpatient)),
            .plan(TreatmentPlan(id: .init("p1"), episode: .init("e1"), effectiveOn: first)),
            .planItem(PlanItem(plan: .init("p1"), item: .init("1"), kind: .goal, text: "T")),
            .planReview(PlanReview(episode: .init("e1"), reviewedOn: first, decision: .refer)),
            .group(TreatmentGroup(id: .init("g1"), name: "G", service: .mutualHelp)),
            .membership(Membership(group: .init("g1"), client: .init("c1"), from: first)),
            .session(
                Session(
                    id: .init("x1"),
                    service: .group,
                    startsAt: try time("2026-11-20T09:00"),
                    endsAt: try time("2026-11-20T10:30")
                )
            ),
            .attendance(Attendance(session: .init("x1"), client: .init("c1"), status: .present)),
            .leave(Leave(client: .init("c1"), from: first, reason: .approved)),
            .closure(Closure(day: first)),
            .contact(Contact(client: .init("c1"), at: try time("2026-11-20T09:00"), kind: .letter, isTwoWay: false)),
            .medication(Medication(client: .init("c1"), name: "M", from: first)),
            .test(DrugTest(id: .init("t1"), client: .init("c1"), selectedOn: first, reason: .forCause)),
            .result(
                TestResult(
                    test: .init("t1"),
                    analyte: .monoacetylmorphine,
                    method: .presumptive,
                    reading: .negative,
                    reportedOn: first
                )
            ),
            .measure(Measure(id: .init("m1"), client: .init("c1"), instrument: .cssrs, givenOn: first)),
            .rating(DimensionRating(client: .init("c1"), ratedOn: first, edition: 3, ratings: [])),
            .consent(
                Consent(
                    id: .init("k1"),
                    client: .init("c1"),
                    recipient: "R",
                    purpose: "P",
                    scope: ["S"],
                    signedOn: first
                )
            ),
            .safetyPlan(SafetyPlan(client: .init("c1"), reviewedOn: first)),
        ] + (try bareBeyondContract())
    }

    private static func people(_ text: String) throws -> [CareRecord] {
        var client = Client(id: .init("c \"1\","), familyName: "F\(text)", givenName: "\(text)G")
        client.preferredName = text
        client.birthDate = try day("1990-02-28")
        client.pronouns = text
        client.phone = text
        client.language = text
        client.counselor = .init("s1")
        client.primarySubstance = text
        client.referralSource = text
        client.diagnoses = ["F10.20", "C4A", "f1120"]
        client.overdoseHistory = false
        client.naloxone = true
        var episode = Episode(id: .init("e1"), client: client.id, admittedOn: try day("2026-09-07"))
        episode.dischargedOn = try day("2026-09-07")
        episode.lastContactOn = try day("2026-09-01")
        episode.dischargeReason = .died
        var level = LevelPlacement(episode: episode.id, from: try day("2026-09-07"), level: .earlyIntervention)
        level.recommended = .medicallyManagedResidential
        level.discrepancyReason = text
        return [
            .programme(
                Programme(name: "P\(text)", timeZone: "America/Chicago", weekStartsOn: .sunday, criteriaEdition: 3)
            ),
            .staff(StaffMember(id: .init("s1"), name: "N\(text)", role: .frontDesk)),
            .client(client), .episode(episode), .level(level),
            .leave(
                Leave(client: client.id, from: try day("2026-10-01"), to: try day("2026-10-03"), reason: .custody)
            ),
            .closure(Closure(day: try day("2026-11-26"), reason: text)),
            .contact(
                Contact(
                    client: client.id,
                    at: try time("2026-11-20T23:59"),
                    kind: .message,
                    isTwoWay: true,
                    note: text
                )
            ),
        ]
    }

    private static func plans(_ text: String) throws -> [CareRecord] {
        var plan = TreatmentPlan(
            id: .init("p1"),
            episode: .init("e1"),
            effectiveOn: try day("2026-09-07"),
            minutes: [.monday: 0, .tuesday: 1440, .sunday: 5]
        )
        plan.testsPerWeek = try number("0.50")
        plan.individual = false
        plan.family = .declined
        plan.clientSignedOn = try day("2026-09-08")
        plan.counselorSignedOn = try day("2026-09-09")
        plan.supervisorSignedOn = try day("2026-09-10")
        plan.refusalReason = text
        var item = PlanItem(plan: plan.id, item: .init("2"), kind: .objective, text: "T\(text)")
        item.parent = .init("1")
        item.targetDate = try day("2026-12-01")
        item.state = .onTrack
        var review = PlanReview(episode: .init("e1"), reviewedOn: try day("2026-11-20"), decision: .continueWithChange)
        review.rationale = text
        review.signedBy = .init("s1")
        return [.plan(plan), .planItem(item), .planReview(review)]
    }

    private static func sessions(_ text: String) throws -> [CareRecord] {
        var group = TreatmentGroup(id: .init("g1"), name: "N\(text)", service: .caseManagement)
        group.weekday = .thursday
        group.starts = try timeOfDay("23:00")
        group.ends = try timeOfDay("00:30")
        group.breakMinutes = 15
        group.room = text
        group.counselor = .init("s1")
        var session = Session(
            id: .init("x1"),
            service: .holistic,
            startsAt: try time("2026-11-20T23:00"),
            endsAt: try time("2026-11-21T00:30")
        )
        session.group = group.id
        session.breakMinutes = 0
        session.topic = text
        session.counselor = .init("s1")
        session.held = .no
        var attendance = Attendance(session: session.id, client: .init("c1"), status: .sentHome, minutes: 0)
        attendance.reason = text
        attendance.makesUp = .init("x0")
        attendance.recordedAt = try time("2026-11-21T00:35")
        attendance.recordedBy = .init("s1")
        return [
            .group(group), .session(session), .attendance(attendance),
            .membership(
                Membership(group: group.id, client: .init("c1"), from: try day("2026-09-07"), to: try day("2026-09-07"))
            ),
        ]
    }

    private static func testing(_ text: String) throws -> [CareRecord] {
        var medication = Medication(client: .init("c1"), name: "M\(text)", from: try day("2026-09-07"))
        medication.expects = try AnalyteList(names: ["buprenorphine", "6-mam"])
        medication.explains = try AnalyteList(names: ["opioids", "norbuprenorphine"])
        medication.isCritical = true
        medication.to = try day("2026-12-01")
        medication.prescriber = text
        var test = DrugTest(id: .init("t1"), client: .init("c1"), selectedOn: try day("2026-11-18"), reason: .followUp)
        test.notifiedAt = try time("2026-11-18T06:00")
        test.outcome = .notCollected
        test.collectedAt = try time("2026-11-18T09:00")
        test.matrix = .oralFluid
        test.observed = true
        test.specimen.temperature = try number("96.0")
        test.specimen.creatinine = try number("15")
        test.specimen.specificGravity = try number("1.0020")
        test.specimen.ph = try number("7.")
        test.specimen.nitrite = try number("+0")
        test.specimen.adulterant = "A\(text)A"
        test.specimen.labInvalid = false
        test.collector = .init("s1")
        test.note = text
        var result = TestResult(
            test: test.id,
            analyte: .monoacetylmorphine,
            method: .definitive,
            reading: .positive,
            reportedOn: try day("2026-11-20")
        )
        result.value = try number("12.50")
        result.unit = text
        result.cutoff = try number(".5")
        result.laboratory = text
        return [.medication(medication), .test(test), .result(result)]
    }

    private static func progress(_ text: String) throws -> [CareRecord] {
        var consent = Consent(
            id: .init("k1"),
            client: .init("c1"),
            recipient: "R\(text)",
            purpose: "P\(text)",
            scope: ["attendance", "test \"results\""],
            signedOn: try day("2026-09-07")
        )
        consent.expiresOn = try day("2027-09-07")
        consent.revokedOn = try day("2026-11-20")
        var plan = SafetyPlan(client: .init("c1"), reviewedOn: try day("2026-11-20"))
        plan.warningSigns = text
        plan.coping = text
        plan.distractions = text
        plan.helpers = text
        plan.professionals = text
        plan.safeEnvironment = text
        return [
            .measure(
                Measure(
                    id: .init("m1"),
                    client: .init("c1"),
                    instrument: .gad7,
                    givenOn: try day("2026-11-20"),
                    answers: [nil, 1, 0, 3, 2, 1, nil],
                    recordedTotal: 7
                )
            ),
            .rating(
                DimensionRating(
                    client: .init("c1"),
                    ratedOn: try day("2026-11-20"),
                    edition: 4,
                    ratings: [0, 1, nil, 3, 4, nil]
                )
            ),
            .consent(consent), .safetyPlan(plan),
        ]
    }
}
