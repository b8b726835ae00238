/// One selection of a client for testing, and what came of it.
public struct DrugTest: Hashable, Codable, Identifiable, Sendable {
    /// What a test is known by.
    public typealias ID = RecordID<DrugTest>

    /// Why the client was selected.
    public enum Reason: String, Codable, Hashable, CaseIterable, Sendable {
        case random, admission
        case randomInterval = "random_interval"
        case forCause = "for_cause"
        case followUp = "follow_up"

        /// The reason in words.
        public var name: String {
            switch self {
            case .random: "random"
            case .admission: "admission"
            case .randomInterval: "random, at the longest interval"
            case .forCause: "for cause"
            case .followUp: "follow-up"
            }
        }
    }

    /// What came of the selection.
    public enum Outcome: String, Codable, Hashable, CaseIterable, Sendable {
        case pending, collected, missed, refused, unable, excused
        case notCollected = "not_collected"

        /// The outcome in words.
        public var name: String {
            switch self {
            case .pending: "pending"
            case .collected: "collected"
            case .missed: "missed"
            case .refused: "refused"
            case .unable: "unable to provide"
            case .excused: "excused"
            case .notCollected: "not collected by the programme"
            }
        }
    }

    /// What was collected.
    public enum Matrix: String, Codable, Hashable, CaseIterable, Sendable {
        case urine, breath, hair, blood
        case oralFluid = "oral_fluid"

        /// The matrix in words.
        public var name: String {
            self == .oralFluid ? "oral fluid" : rawValue
        }
    }

    /// The test's number.
    public var id: ID
    /// The client.
    public var client: Client.ID
    /// The day of the selection.
    public var selectedOn: Day
    /// Why the client was selected.
    public var reason: Reason
    /// When the client was told.
    public var notifiedAt: LocalTime?
    /// What came of it.
    public var outcome: Outcome
    /// When the specimen was collected.
    public var collectedAt: LocalTime?
    /// What was collected.
    public var matrix: Matrix?
    /// Whether the collection was observed.
    public var observed: Bool?
    /// What was measured to tell whether the specimen is what it seems.
    public var specimen: Specimen
    /// Who collected it.
    public var collector: StaffMember.ID?
    /// What else there is to say, in plain words.
    public var note: String?

    /// Creates a test whose outcome isn't known yet.
    public init(id: ID, client: Client.ID, selectedOn: Day, reason: Reason) {
        self.id = id
        self.client = client
        self.selectedOn = selectedOn
        self.reason = reason
        outcome = .pending
        specimen = Specimen()
    }

    /// The day that counts for the test: that of the collection, else that of the selection.
    public var day: Day { collectedAt?.day ?? selectedOn }

    /// Whether the specimen is what it seems.
    public var validity: SpecimenValidity { specimen.validity(in: matrix) }
}
