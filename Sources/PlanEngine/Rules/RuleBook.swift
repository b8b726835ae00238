public import CareModel

/// All rules in their order, with the numbers they go by.
public struct RuleBook: Sendable {
    /// The rules.
    public let rules: [any Rule]
    /// The numbers they go by where nothing is set.
    public let settings: RuleSettings
    /// What the programme has settled for itself, from days on and for levels of care.
    public let dated: SettingsBook

    /// Creates a book of all rules with the programme's settings.
    public init(settings: RuleSettings = RuleSettings(), dated: SettingsBook = SettingsBook()) {
        self.settings = settings
        self.dated = dated
        rules =
            Self.testRules(settings.tests) + Self.attendanceRules(settings.attendance, settings.verdicts)
            + Self.progressRules(settings.progress)
    }

    private static func testRules(_ settings: TestSettings) -> [any Rule] {
        [
            PresumptivePositive(settings: settings), DefinitivePositive(settings: settings),
            RepeatedPositive(settings: settings), HighLethality(settings: settings),
            MissedTest(settings: settings), RefusedTest(settings: settings),
            UnableToProvide(settings: settings), DiluteSpecimen(settings: settings),
            TamperedSpecimen(settings: settings), MedicationAbsent(settings: settings),
            TestGap(settings: settings), UnderTested(settings: settings),
        ]
    }

    private static func attendanceRules(_ settings: AttendanceSettings, _ verdicts: VerdictSettings) -> [any Rule] {
        [
            ConsecutiveNoShows(settings: settings), WeeklyHours(settings: settings),
            RollingHours(settings: settings), ProjectedShortfall(settings: settings),
            LatenessPattern(settings: settings), AbsenceLimit(settings: settings),
            NoContact(settings: settings), IndividualMissing(settings: settings),
            FamilyMissing(settings: settings), SentHome(settings: settings), Unrecorded(),
            ExcusedLoad(settings: settings), BillingDayAtRisk(settings: settings, verdicts: verdicts),
            OverIntensity(settings: settings),
        ]
    }

    private static func progressRules(_ settings: ProgressSettings) -> [any Rule] {
        [
            PlanReviewOverdue(settings: settings), RatingRise(settings: settings),
            SuicideItem(settings: settings), DepressionAnxiety(settings: settings),
            BAMBalance(settings: settings), ConsentExpiring(settings: settings),
            AuthorisationLow(settings: settings),
        ]
    }

    /// The same rules with what the programme has settled for itself.
    public func dated(by book: SettingsBook) -> RuleBook {
        RuleBook(settings: settings, dated: book)
    }

    /// The rules with the numbers that are in force on a day at a level of care.
    public func inForce(on day: Day, level: LevelOfCare?) -> RuleBook {
        dated.isEmpty ? self : RuleBook(settings: dated.rules(on: day, level: level, from: settings))
    }

    /// The findings in a client's record on a day, in the order of the rules; none unless the client is enrolled.
    public func findings(in record: ClientRecord, on day: Day) -> [Finding] {
        guard record.episode.isEnrolled(on: day) else { return [] }
        let view = RecordOnDay(record, on: day)
        let rules = inForce(on: day, level: record.level(on: day)).rules
        return rules.flatMap { $0.findings(in: view) }
    }

    /// The rule with a name.
    public func rule(_ id: RuleID) -> (any Rule)? {
        rules.first { type(of: $0).id == id }
    }
}
