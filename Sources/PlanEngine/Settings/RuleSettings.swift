/// The numbers that the rules go by; each is the programme's to set.
///
/// A default stands for what the field commonly does. Where no source confirms a number, its rule says so.
public struct RuleSettings: Codable, Hashable, Sendable {
    /// The numbers of the rules about drug tests.
    public var tests = TestSettings()
    /// The numbers of the rules about attendance.
    public var attendance = AttendanceSettings()
    /// The numbers of the rules about plans, measures, ratings and consents.
    public var progress = ProgressSettings()
    /// The numbers by which a week is judged.
    public var verdicts = VerdictSettings()
    /// The numbers of sheets and groups.
    public var sessions = SessionSettings()

    /// Creates the default settings.
    public init() {}
}
