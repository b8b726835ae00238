import CareModel
import CareTesting
import Testing

/// Every record comes back from its text with every field filled, and with only the required ones.
struct RecordCodingTests {
    @Test func client() throws {
        var client = Client(id: "c1", familyName: "Brandt", givenName: "Luis")
        try expectRoundTrip(client)
        client.preferredName = "Lu"
        client.birthDate = "1990-02-28"
        client.pronouns = "he/him"
        client.phone = "+1 555 0100"
        client.language = "es"
        client.counselor = "st1"
        client.primarySubstance = "alcohol"
        client.referralSource = "court"
        client.diagnoses = ["F10.20", "F11.10"]
        client.overdoseHistory = false
        client.naloxone = true
        try expectRoundTrip(client)
    }

    @Test func episodeAndLevel() throws {
        var episode = Episode(id: "e1", client: "c1", admittedOn: "2026-09-07")
        try expectRoundTrip(episode)
        episode.dischargedOn = "2026-11-20"
        episode.lastContactOn = "2026-11-18"
        episode.dischargeReason = .leftAgainstAdvice
        try expectRoundTrip(episode)
        var placement = LevelPlacement(episode: "e1", from: "2026-09-07", level: .intensiveOutpatient)
        placement.recommended = .highIntensityOutpatient
        placement.discrepancyReason = "no place free"
        try expectRoundTrip(placement)
    }

    @Test func contactAndLeave() throws {
        try expectRoundTrip(Contact(client: "c1", at: "2026-11-20T09:30", kind: .phone, isTwoWay: true, note: "called"))
        try expectRoundTrip(Contact(client: "c1", at: "2026-11-20T09:30", kind: .letter, isTwoWay: false))
        try expectRoundTrip(Leave(client: "c1", from: "2026-11-18", to: "2026-11-20", reason: .custody))
        try expectRoundTrip(Leave(client: "c1", from: "2026-11-18", reason: .approved))
    }

    @Test func plan() throws {
        var plan = TreatmentPlan(id: "p1", episode: "e1", effectiveOn: "2026-09-07", minutes: [.monday: 180])
        try expectRoundTrip(plan)
        plan.testsPerWeek = "0.50"
        plan.individual = false
        plan.family = .declined
        plan.clientSignedOn = "2026-09-07"
        plan.counselorSignedOn = "2026-09-08"
        plan.supervisorSignedOn = "2026-09-09"
        plan.refusalReason = "wants fewer days"
        try expectRoundTrip(plan)
        var item = PlanItem(plan: "p1", item: "i2", kind: .objective, text: "attends three groups a week")
        item.parent = "i1"
        item.targetDate = "2026-12-01"
        item.state = .onTrack
        try expectRoundTrip(item)
        var review = PlanReview(episode: "e1", reviewedOn: "2026-11-20", decision: .continueWithChange)
        review.rationale = "hours slip"
        review.signedBy = "st1"
        try expectRoundTrip(review)
    }

    @Test func programme() throws {
        try expectRoundTrip(Programme(name: "Riverside", timeZone: "America/Chicago", weekStartsOn: .sunday))
        try expectRoundTrip(Closure(day: "2026-11-26", reason: "holiday"))
        try expectRoundTrip(StaffMember(id: "st1", name: "A. Counselor, LCDC", role: .frontDesk))
        #expect(try json(StaffRole.frontDesk) == #""front_desk""#)
    }

    @Test func sessions() throws {
        var group = TreatmentGroup(id: "g1", name: "Relapse prevention", service: .group)
        try expectRoundTrip(group)
        group.weekday = .monday
        group.starts = "22:00"
        group.ends = "01:00"
        group.breakMinutes = 15
        group.room = "2"
        group.counselor = "st1"
        try expectRoundTrip(group)
        var session = Session(id: "s1", service: .group, startsAt: "2026-11-20T22:00", endsAt: "2026-11-21T01:00")
        session.group = "g1"
        session.breakMinutes = 15
        session.topic = "triggers"
        session.counselor = "st1"
        session.held = .yes
        try expectRoundTrip(session)
        try expectRoundTrip(Membership(group: "g1", client: "c1", from: "2026-09-07", to: "2026-11-20"))
        var attendance = Attendance(session: "s1", client: "c1", status: .leftEarly, minutes: 150)
        attendance.reason = "ill"
        attendance.makesUp = "s0"
        attendance.recordedAt = "2026-11-20T09:05"
        attendance.recordedBy = "st1"
        try expectRoundTrip(attendance)
    }

    @Test func testing() throws {
        var test = DrugTest(id: "t1", client: "c1", selectedOn: "2026-11-18", reason: .randomInterval)
        try expectRoundTrip(test)
        test.notifiedAt = "2026-11-18T06:00"
        test.outcome = .notCollected
        test.collectedAt = "2026-11-18T09:00"
        test.matrix = .oralFluid
        test.observed = true
        test.specimen.temperature = "96.0"
        test.specimen.creatinine = "15"
        test.specimen.specificGravity = "1.0020"
        test.specimen.ph = "7.0"
        test.specimen.nitrite = "0"
        test.specimen.adulterant = "none"
        test.specimen.labInvalid = false
        test.collector = "st2"
        test.note = "desk closed"
        try expectRoundTrip(test)
        var result = TestResult(
            test: "t1",
            analyte: .monoacetylmorphine,
            method: .definitive,
            reading: .positive,
            reportedOn: "2026-11-20"
        )
        result.value = "12.50"
        result.unit = "ng/mL"
        result.cutoff = "10"
        result.laboratory = "North"
        try expectRoundTrip(result)
        var medication = Medication(client: "c1", name: "Buprenorphine 8 mg", from: "2026-09-07")
        medication.expects = try AnalyteList(names: ["buprenorphine", "norbuprenorphine"])
        medication.explains = try AnalyteList(names: ["opioids"])
        medication.isCritical = true
        medication.to = "2026-12-01"
        medication.prescriber = "Dr. North"
        try expectRoundTrip(medication)
    }

    @Test func progress() throws {
        try expectRoundTrip(
            Measure(
                id: "m1",
                client: "c1",
                instrument: .gad7,
                givenOn: "2026-11-20",
                answers: [1, nil, 0, 3, 2, 1, 0],
                recordedTotal: 7
            )
        )
        try expectRoundTrip(
            DimensionRating(client: "c1", ratedOn: "2026-11-20", edition: 4, ratings: [0, 1, nil, 3, 4])
        )
        var consent = Consent(
            id: "k1",
            client: "c1",
            recipient: "County court",
            purpose: "progress",
            scope: ["attendance", "tests"],
            signedOn: "2026-09-07"
        )
        consent.expiresOn = "2027-09-07"
        consent.revokedOn = "2026-11-20"
        try expectRoundTrip(consent)
        var plan = SafetyPlan(client: "c1", reviewedOn: "2026-11-20")
        plan.warningSigns = "no sleep"
        plan.coping = "walk"
        plan.distractions = "library"
        plan.helpers = "brother"
        plan.professionals = "crisis line"
        plan.safeEnvironment = "pills locked away"
        try expectRoundTrip(plan)
    }

    @Test("writes what a bundle calls a thing")
    func codes() throws {
        #expect(try json(ReviewDecision.stepUp) == #""step_up""#)
        #expect(try json(LevelOfCare.intensiveOutpatient) == #""2.1""#)
        #expect(try json(PlanItem.State.onTrack) == #""on_track""#)
        #expect(try json(AttendanceStatus.programmeCancelled) == #""programme_cancelled""#)
        #expect(try json(DischargeReason.leftAgainstAdvice) == "2")
        #expect(Contact.Kind.allCases.map(\.rawValue) == ["phone", "visit", "message", "letter"])
        #expect(TreatmentPlan.FamilyWork.allCases.map(\.rawValue) == ["yes", "no", "declined"])
        #expect(PlanItem.Kind.allCases.map(\.rawValue) == ["problem", "goal", "objective", "intervention"])
        #expect(PlanItem.State.allCases.map(\.rawValue).sorted() == ["dropped", "met", "on_track", "open", "stalled"])
    }
}
