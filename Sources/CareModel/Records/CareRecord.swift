/// One record of a programme, of any kind, as it goes in and out.
public enum CareRecord: Hashable, Sendable {
    case programme(Programme)
    case staff(StaffMember)
    case client(Client)
    case episode(Episode)
    case level(LevelPlacement)
    case plan(TreatmentPlan)
    case planItem(PlanItem)
    case planReview(PlanReview)
    case group(TreatmentGroup)
    case membership(Membership)
    case session(Session)
    case attendance(Attendance)
    case leave(Leave)
    case closure(Closure)
    case contact(Contact)
    case medication(Medication)
    case test(DrugTest)
    case result(TestResult)
    case measure(Measure)
    case rating(DimensionRating)
    case consent(Consent)
    case safetyPlan(SafetyPlan)
    case curriculumTopic(CurriculumTopic)
    case groupArrangement(GroupArrangement)
    case groupException(GroupException)
    case staffAbsence(StaffAbsence)
    case sessionArrangement(SessionArrangement)
    case attendanceDetail(AttendanceDetail)
    case constraint(ClientConstraint)
    case setting(ProgrammeSetting)
    case contract(AttendanceContract)
    case groupNote(GroupNote)
    case groupNotePart(GroupNotePart)
    case noteAddendum(NoteAddendum)
    case noteTemplate(NoteTemplate)
    case billingCode(BillingCode)
    case authorisation(Authorisation)

    /// The kinds of record, each after those that it refers to.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case programme, staff, clients, episodes, levels, plans, groups, memberships, sessions, attendance, leaves
        case closures, contacts, medications, tests, results, measures, ratings, consents
        case planItems = "plan_items"
        case planReviews = "plan_reviews"
        case safetyPlans = "safety_plans"
        case curriculumTopics = "curriculum_topics"
        case groupArrangements = "group_arrangements"
        case groupExceptions = "group_exceptions"
        case staffAbsences = "staff_absences"
        case sessionArrangements = "session_arrangements"
        case attendanceDetails = "attendance_details"
        case constraints
        case settings
        case contracts = "attendance_contracts"
        case groupNotes = "group_notes"
        case groupNoteParts = "group_note_parts"
        case noteAddenda = "note_addenda"
        case noteTemplates = "note_templates"
        case billingCodes = "billing_codes"
        case authorisations
    }

    /// What kind of record it is.
    public var kind: Kind {
        switch self {
        case .programme: .programme
        case .staff: .staff
        case .client: .clients
        case .episode: .episodes
        case .level: .levels
        case .plan: .plans
        case .planItem: .planItems
        case .planReview: .planReviews
        case .group: .groups
        case .membership: .memberships
        case .session: .sessions
        case .attendance: .attendance
        case .leave: .leaves
        case .closure: .closures
        case .contact: .contacts
        case .medication: .medications
        case .test: .tests
        case .result: .results
        case .measure: .measures
        case .rating: .ratings
        case .consent: .consents
        case .safetyPlan: .safetyPlans
        case .curriculumTopic: .curriculumTopics
        case .groupArrangement: .groupArrangements
        case .groupException: .groupExceptions
        case .staffAbsence: .staffAbsences
        case .sessionArrangement: .sessionArrangements
        case .attendanceDetail: .attendanceDetails
        case .constraint: .constraints
        case .setting: .settings
        case .contract: .contracts
        case .groupNote: .groupNotes
        case .groupNotePart: .groupNoteParts
        case .noteAddendum: .noteAddenda
        case .noteTemplate: .noteTemplates
        case .billingCode: .billingCodes
        case .authorisation: .authorisations
        }
    }
}
