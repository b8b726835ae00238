import CareModel
import CareTesting
import Testing

struct CareRecordTests {
    @Test("has the kinds of a bundle, each after those that it refers to")
    func kinds() throws {
        let kinds = CareRecord.Kind.allCases.map(\.rawValue)
        #expect(
            Set(kinds) == [
                "programme", "staff", "clients", "episodes", "levels", "plans", "plan_items", "plan_reviews", "groups",
                "memberships", "sessions", "attendance", "leaves", "closures", "contacts", "medications", "tests",
                "results", "measures", "ratings", "consents", "safety_plans", "curriculum_topics", "group_arrangements",
                "group_exceptions", "staff_absences", "session_arrangements", "attendance_details", "constraints",
                "settings", "attendance_contracts",
                "group_notes", "group_note_parts", "note_addenda", "note_templates",
                "billing_codes", "authorisations",
            ]
        )
        let references = [
            ("staff", "clients"), ("clients", "episodes"), ("episodes", "levels"), ("episodes", "plans"),
            ("plans", "plan_items"), ("episodes", "plan_reviews"), ("groups", "memberships"),
            ("clients", "memberships"),
            ("groups", "sessions"), ("sessions", "attendance"), ("groups", "group_arrangements"),
            ("sessions", "attendance_details"), ("clients", "attendance_contracts"), ("clients", "tests"),
            ("tests", "results"),
            ("sessions", "attendance_details"), ("sessions", "group_notes"), ("clients", "group_note_parts"),
            ("clients", "tests"), ("tests", "results"),
        ]
        for (earlier, later) in references {
            let place = try #require(kinds.firstIndex(of: earlier))
            let laterPlace = try #require(kinds.firstIndex(of: later))
            #expect(place < laterPlace, "\(later) refers to \(earlier)")
        }
    }

    @Test("says of what kind it is")
    func kind() {
        let records: [(CareRecord, CareRecord.Kind)] = [
            (.programme(Programme(name: "Riverside", timeZone: "UTC")), .programme),
            (.staff(StaffMember(id: "st1", name: "A. Counselor", role: .counselor)), .staff),
            (.client(Client(id: "c1", familyName: "Brandt", givenName: "Luis")), .clients),
            (.episode(Episode(id: "e1", client: "c1", admittedOn: "2026-09-07")), .episodes),
            (.level(LevelPlacement(episode: "e1", from: "2026-09-07", level: .outpatient)), .levels),
            (.plan(TreatmentPlan(id: "p1", episode: "e1", effectiveOn: "2026-09-07")), .plans),
            (.planItem(PlanItem(plan: "p1", item: "i1", kind: .goal, text: "works again")), .planItems),
            (.planReview(PlanReview(episode: "e1", reviewedOn: "2026-11-20", decision: .hold)), .planReviews),
            (.group(TreatmentGroup(id: "g1", name: "Skills", service: .skills)), .groups),
            (.membership(Membership(group: "g1", client: "c1", from: "2026-09-07")), .memberships),
            (
                .session(
                    Session(id: "s1", service: .group, startsAt: "2026-11-20T09:00", endsAt: "2026-11-20T12:00")
                ),
                .sessions
            ),
            (.attendance(Attendance(session: "s1", client: "c1", status: .present)), .attendance),
            (.leave(Leave(client: "c1", from: "2026-11-18", reason: .hospital)), .leaves),
            (.closure(Closure(day: "2026-11-26")), .closures),
            (.contact(Contact(client: "c1", at: "2026-11-20T09:00", kind: .phone, isTwoWay: true)), .contacts),
            (.medication(Medication(client: "c1", name: "Naltrexone", from: "2026-09-07")), .medications),
            (.test(DrugTest(id: "t1", client: "c1", selectedOn: "2026-11-20", reason: .random)), .tests),
            (
                .result(
                    TestResult(
                        test: "t1",
                        analyte: .etg,
                        method: .presumptive,
                        reading: .negative,
                        reportedOn: "2026-11-20"
                    )
                ),
                .results
            ),
            (.measure(Measure(id: "m1", client: "c1", instrument: .phq9, givenOn: "2026-11-20")), .measures),
            (.rating(DimensionRating(client: "c1", ratedOn: "2026-11-20", edition: 4, ratings: [])), .ratings),
            (
                .consent(
                    Consent(
                        id: "k1",
                        client: "c1",
                        recipient: "County court",
                        purpose: "progress",
                        scope: [],
                        signedOn: "2026-09-07"
                    )
                ),
                .consents
            ),
            (.safetyPlan(SafetyPlan(client: "c1", reviewedOn: "2026-11-20")), .safetyPlans),
            (.curriculumTopic(CurriculumTopic(curriculum: "Early", number: 1, topic: "Triggers")), .curriculumTopics),
            (.groupArrangement(GroupArrangement(group: "g1")), .groupArrangements),
            (.groupException(GroupException(group: "g1", day: "2026-11-27")), .groupExceptions),
            (.staffAbsence(StaffAbsence(member: "st1", from: "2026-11-20", to: "2026-11-20")), .staffAbsences),
            (.sessionArrangement(SessionArrangement(session: "s1")), .sessionArrangements),
            (.attendanceDetail(AttendanceDetail(session: "s1", client: "c1")), .attendanceDetails),
            (
                .constraint(
                    ClientConstraint(client: "c1", weekday: .monday, starts: "09:00", ends: "17:00", kind: .work)
                ),
                .constraints
            ),
            (.setting(ProgrammeSetting(name: "sheet.grace", from: "2026-11-20", value: "5")), .settings),
            (.contract(AttendanceContract(client: "c1", from: "2026-11-20", limit: 3, days: 28)), .contracts),
            (.groupNote(GroupNote(session: "s1")), .groupNotes),
            (.groupNotePart(GroupNotePart(session: "s1", client: "c1", text: "spoke")), .groupNoteParts),
            (
                .noteAddendum(
                    NoteAddendum(session: "s1", number: 1, client: nil, at: "2026-11-20T13:00", by: "A.", text: "more")
                ),
                .noteAddenda
            ),
            (.noteTemplate(NoteTemplate(id: "n1", name: "Skills")), .noteTemplates),
            (
                .billingCode(
                    BillingCode(code: "H0015", label: "IOP day", from: "2026-01-01", unit: .day, services: [.group])
                ),
                .billingCodes
            ),
            (
                .authorisation(
                    Authorisation(
                        id: "a1",
                        client: "c1",
                        payer: "Medicaid",
                        code: "H0015",
                        units: 24,
                        from: "2026-11-02",
                        to: "2026-12-27"
                    )
                ),
                .authorisations
            ),
        ]
        #expect(records.map(\.0.kind) == records.map(\.1))
        #expect(Set(records.map(\.1)) == Set(CareRecord.Kind.allCases))
    }
}
