public import CareModel

/// Everything the rules may look at of one client, as far as it is on file.
///
/// It holds one episode and its own records. Dates after the day that is asked about may be in it; ``RecordOnDay`` leaves
/// them out.
public struct ClientRecord: Sendable {
    /// The client.
    public var client: Client.ID
    /// The stay in the programme that is looked at.
    public var episode: Episode
    /// The programme's first day of the week.
    public var weekStartsOn: Weekday
    /// The days on which the programme is closed.
    public var closures: Set<Day>
    /// The plan versions of the episode, by the day they take effect and then by number.
    public var plans: [TreatmentPlan] = []
    /// The leaves.
    public var leaves: [Leave] = []
    /// The sessions for which the client is on the roster: for each membership those of the group, in order.
    public var roster: [ArraySlice<SessionSlot>] = []
    /// The marks, in the order of their sessions.
    public var marks: [SessionMark] = []
    /// The drug tests, by day and then by number.
    public var tests: [TestRecord] = []
    /// The medications.
    public var medications: [Medication] = []
    /// The measures, by day and then by number.
    public var measures: [Measure] = []
    /// The dimension ratings, by day and then by edition.
    public var ratings: [DimensionRating] = []
    /// The consents.
    public var consents: [Consent] = []
    /// The authorisations, by their first day and then by number.
    public var authorisations: [Authorisation] = []
    /// The units of the codes of the authorisations on their days, in order, those of earlier stays too: a payer counts on
    /// across a break.
    public var units: [DayUnits] = []
    /// The days of two-way contact, in order.
    public var twoWayContacts: [Day] = []
    /// The times of contacts that were tried and not answered, in order.
    public var attempts: [LocalTime] = []
    /// The levels of care of the episode, by the day they begin.
    public var levels: [LevelPlacement] = []
    /// The agreements about absences, by the day they begin.
    public var contracts: [AttendanceContract] = []
    /// The days of signed plan reviews, in order.
    public var signedReviews: [Day] = []

    /// Creates a record with nothing in it but the admission.
    public init(episode: Episode, weekStartsOn: Weekday, closures: Set<Day> = []) {
        client = episode.client
        self.episode = episode
        self.weekStartsOn = weekStartsOn
        self.closures = closures
    }
}
