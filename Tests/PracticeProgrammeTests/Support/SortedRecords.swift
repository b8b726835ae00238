import CareModel
import CareTesting

/// Records sorted into their kinds.
struct SortedRecords: Sendable {
    var programmes: [Programme] = []
    var staff: [StaffMember] = []
    var clients: [Client] = []
    var episodes: [Episode] = []
    var levels: [LevelPlacement] = []
    var plans: [TreatmentPlan] = []
    var planItems: [PlanItem] = []
    var planReviews: [PlanReview] = []
    var groups: [TreatmentGroup] = []
    var memberships: [Membership] = []
    var sessions: [Session] = []
    var attendance: [Attendance] = []
    var leaves: [Leave] = []
    var closures: [Closure] = []
    var contacts: [Contact] = []
    var medications: [Medication] = []
    var tests: [DrugTest] = []
    var results: [TestResult] = []
    var measures: [Measure] = []
    var ratings: [DimensionRating] = []
    var consents: [Consent] = []
    var safetyPlans: [SafetyPlan] = []
    var billingCodes: [BillingCode] = []
    var authorisations: [Authorisation] = []
    /// The records of kinds that no test looks at one by one.
    var others: [CareRecord] = []

    /// The kinds in the order in which the records came, each as often as it began anew.
    private(set) var kinds: [CareRecord.Kind] = []

    init(_ records: [CareRecord]) {
        for record in records {
            let kind = take(record)
            if kinds.last != kind { kinds.append(kind) }
        }
    }

    private mutating func take(_ record: CareRecord) -> CareRecord.Kind {
        switch record {
        case .programme(let record): add(record, to: \.programmes, .programme)
        case .staff(let record): add(record, to: \.staff, .staff)
        case .client(let record): add(record, to: \.clients, .clients)
        case .episode(let record): add(record, to: \.episodes, .episodes)
        case .level(let record): add(record, to: \.levels, .levels)
        case .plan(let record): add(record, to: \.plans, .plans)
        case .planItem(let record): add(record, to: \.planItems, .planItems)
        case .planReview(let record): add(record, to: \.planReviews, .planReviews)
        case .group(let record): add(record, to: \.groups, .groups)
        case .membership(let record): add(record, to: \.memberships, .memberships)
        case .session(let record): add(record, to: \.sessions, .sessions)
        case .attendance(let record): add(record, to: \.attendance, .attendance)
        case .leave(let record): add(record, to: \.leaves, .leaves)
        case .closure(let record): add(record, to: \.closures, .closures)
        case .contact(let record): add(record, to: \.contacts, .contacts)
        case .medication(let record): add(record, to: \.medications, .medications)
        case .test(let record): add(record, to: \.tests, .tests)
        case .result(let record): add(record, to: \.results, .results)
        case .measure(let record): add(record, to: \.measures, .measures)
        case .rating(let record): add(record, to: \.ratings, .ratings)
        case .consent(let record): add(record, to: \.consents, .consents)
        case .safetyPlan(let record): add(record, to: \.safetyPlans, .safetyPlans)
        case .billingCode(let record): add(record, to: \.billingCodes, .billingCodes)
        case .authorisation(let record): add(record, to: \.authorisations, .authorisations)
        case .curriculumTopic, .groupArrangement, .groupException, .staffAbsence, .sessionArrangement,
            .attendanceDetail, .constraint, .setting, .contract, .groupNote, .groupNotePart, .noteAddendum,
            .noteTemplate:
            add(record, to: \.others, record.kind)
        }
    }

    private mutating func add<Record>(
        _ record: Record,
        to records: WritableKeyPath<SortedRecords, [Record]>,
        _ kind: CareRecord.Kind
    ) -> CareRecord.Kind {
        self[keyPath: records].append(record)
        return kind
    }
}
