public import CareModel

/// One of the files that make up a bundle, with its columns.
public struct BundleFile: Hashable, Sendable {
    /// What its rows are.
    public let kind: CareRecord.Kind

    /// Creates the file that holds a kind of record.
    public init(of kind: CareRecord.Kind) {
        self.kind = kind
    }

    /// The file's name, such as `plan_items.csv`.
    public var name: String { "\(kind.rawValue).csv" }

    /// The columns, in the order in which they are written; they may be read in any order.
    public var columns: [BundleColumn] { codec.columns }

    /// All files, each after those to which its rows refer.
    public static let all: [BundleFile] = [
        .programme, .staff, .clients, .episodes, .levels, .plans, .planItems, .planReviews, .groups, .memberships,
        .sessions, .attendance, .leaves, .closures, .contacts, .medications, .tests, .results, .measures, .ratings,
        .consents, .safetyPlans, .curriculumTopics, .groupArrangements, .groupExceptions, .staffAbsences,
        .sessionArrangements, .attendanceDetails, .constraints, .settings, .contracts,
        .groupNotes, .groupNoteParts, .noteAddenda, .noteTemplates,
        .billingCodes, .authorisations,
    ].map(BundleFile.init(of:))

    /// Whether the file is this program's own addition to what every program knows; without rows it isn't written.
    public var isBeyondContract: Bool {
        switch kind {
        case .programme, .staff, .clients, .episodes, .levels, .plans, .planItems, .planReviews, .groups, .memberships,
            .sessions, .attendance, .leaves, .closures, .contacts, .medications, .tests, .results, .measures, .ratings,
            .consents, .safetyPlans:
            false
        default: true
        }
    }

    /// What knows the file's columns, in both directions.
    var codec: any RecordCodec.Type {
        switch kind {
        case .programme: ProgrammeCodec.self
        case .staff: StaffCodec.self
        case .clients: ClientCodec.self
        case .episodes: EpisodeCodec.self
        case .levels: LevelCodec.self
        case .plans: PlanCodec.self
        case .planItems: PlanItemCodec.self
        case .planReviews: PlanReviewCodec.self
        case .groups: GroupCodec.self
        case .memberships: MembershipCodec.self
        case .sessions: SessionCodec.self
        case .attendance: AttendanceCodec.self
        case .leaves: LeaveCodec.self
        case .closures: ClosureCodec.self
        case .contacts: ContactCodec.self
        case .medications: MedicationCodec.self
        case .tests: TestCodec.self
        case .results: ResultCodec.self
        case .measures: MeasureCodec.self
        case .ratings: RatingCodec.self
        case .consents: ConsentCodec.self
        case .safetyPlans: SafetyPlanCodec.self
        case .curriculumTopics: CurriculumTopicCodec.self
        case .groupArrangements: GroupArrangementCodec.self
        case .groupExceptions: GroupExceptionCodec.self
        case .staffAbsences: StaffAbsenceCodec.self
        case .sessionArrangements: SessionArrangementCodec.self
        case .attendanceDetails: AttendanceDetailCodec.self
        case .constraints: ConstraintCodec.self
        case .settings: SettingCodec.self
        case .contracts: ContractCodec.self
        case .groupNotes: GroupNoteCodec.self
        case .groupNoteParts: GroupNotePartCodec.self
        case .noteAddenda: NoteAddendumCodec.self
        case .noteTemplates: NoteTemplateCodec.self
        case .billingCodes: BillingCodeCodec.self
        case .authorisations: AuthorisationCodec.self
        }
    }
}
