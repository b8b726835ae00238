public import CareModel
public import PlanEngine

/// Everything a client's chart shows.
public struct ClientChart: Sendable {
    /// One week of hours.
    public struct WeekHours: Hashable, Sendable {
        /// The week.
        public let week: Week
        /// What the plan requires.
        public let required: Minutes
        /// What was credited.
        public let credited: Minutes
    }

    /// Something that happened, or is about to.
    public struct Event: Hashable, Sendable {
        /// What it is.
        public enum Subject: Hashable, Sendable {
            case session(Session.ID)
            case test(DrugTest.ID)
            case plan(TreatmentPlan.ID)
            case review, contact, rating, admission, discharge
            case leave(Leave)
            /// A meeting of a weekly group whose session isn't planned yet.
            case meeting
            case measure(Measure.ID)
        }

        /// What it is.
        public let subject: Subject
        /// The leave, where it is one.
        public var leave: Leave? {
            if case .leave(let leave) = subject { leave } else { nil }
        }
        /// The day.
        public let day: Day
        /// The time, where there is one.
        public let time: TimeOfDay?
        /// In a word, such as `Present` or `Test`.
        public let word: String
        /// The rest of the line.
        public let detail: String
        /// The minutes that were credited, where some could be.
        public let minutes: Minutes?
        /// Whether it speaks against the client's progress.
        public let isConcern: Bool
    }

    /// A medication with whether it is taken today.
    public struct MedicationLine: Hashable, Sendable {
        /// The medication.
        public let medication: Medication
        /// Whether it is active today.
        public let isActive: Bool
    }

    /// One test with what it reads today.
    public struct TestLine: Identifiable, Hashable, Sendable {
        /// The test.
        public let id: DrugTest.ID
        /// The day that counts for it.
        public let day: Day
        /// Why the client was selected.
        public let reason: DrugTest.Reason
        /// What came of it.
        public let outcome: DrugTest.Outcome
        /// Whether the specimen is what it seems.
        public let validity: SpecimenValidity
        /// Analytes that were measured.
        public let measured: Int
        /// What reads positive, unexplained.
        public let unexplained: AnalyteSet
        /// What reads positive, explained by a medication.
        public let explained: AnalyteSet
        /// The medications that a valid specimen should show and doesn't.
        public let absent: [String]
        /// Whether an unexplained positive is definitive.
        public let isConfirmed: Bool
        /// Why the test was voided, where it was.
        public let voided: String?
    }

    /// A place in a group.
    public struct GroupLine: Hashable, Sendable {
        /// The membership.
        public let membership: Membership
        /// The group's name.
        public let name: String
        /// When it meets.
        public let weekday: Weekday?
        /// From when.
        public let starts: TimeOfDay?
    }

    /// How many days ahead the chart looks.
    public static let daysAhead = 7

    /// The client, with the version for changes.
    public let client: Versioned<Client>
    /// The counselor of record, by name.
    public let counselorName: String?
    /// The latest stay, with the version for changes.
    public let episode: Versioned<Episode>?
    /// The levels of care of that stay, the latest first.
    public let levels: [LevelPlacement]
    /// The plan versions of that stay, the latest first, with their versions for changes.
    public let plans: [Versioned<TreatmentPlan>]
    /// The lines of the plan in force.
    public let planItems: [PlanItem]
    /// The plan reviews of that stay, the latest first.
    public let reviews: [PlanReview]
    /// The medications, those that are active first.
    public let medications: [MedicationLine]
    /// The consents that are in use.
    public let consents: [Consent]
    /// The parts of the week in which the client can't come, by weekday and time.
    public let constraints: [ClientConstraint]
    /// The groups, those that go on first.
    public let groups: [GroupLine]
    /// The last twelve weeks of hours, oldest first.
    public let hours: [WeekHours]
    /// The minutes of this week that are still ahead.
    public let ahead: Minutes
    /// The marks of the stay, the latest first.
    public let marks: [SessionMark]
    /// The tests of the stay, the latest first.
    public let tests: [TestLine]
    /// The day of the last safety plan.
    public let safetyPlanOn: Day?
    /// What happened lately, the latest first.
    public let timeline: [Event]
    /// The sessions ahead this week for which the client is on the roster, the next first.
    public let next: [Event]
    /// The leaves ahead, and of the next ``daysAhead`` days the sessions after this week and the meetings of weekly groups
    /// whose session isn't planned yet.
    public let coming: [Event]
    /// The flags that wait for a decision.
    public let flags: [Flag]
    /// When the plan should be reviewed.
    public let reviewDue: Day?
    /// The episodes before the latest one.
    public let earlierEpisodes: [Episode]
    /// The version of everything in the chart, for changes of what has none of its own.
    public let version: RecordVersion
}
