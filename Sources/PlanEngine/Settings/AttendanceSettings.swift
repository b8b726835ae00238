/// The numbers of the rules about attendance.
public struct AttendanceSettings: Codable, Hashable, Sendable {
    /// Unexcused absences in a row, from which on a run is a finding.
    public var noShowRun = 2
    /// Unexcused absences in a row, from which on the run is high.
    public var noShowRunHigh = 3
    /// How many days back the end of a week may lie for its hours to be looked at.
    public var weeklyHoursDays = 28
    /// The share of a week's required minutes, in percent, below which the week is short.
    public var weeklyHoursPercent = 90
    /// The share of a week's required minutes, in percent, below which the shortfall is high.
    public var weeklyHoursHighPercent = 67
    /// The days over which the hours are added up.
    public var rollingDays = 28
    /// The share of the required minutes over ``rollingDays``, in percent, below which they are short.
    public var rollingPercent = 80
    /// The weekday from which on a shortfall of the week is projected, as its place after Monday, 0 to 6.
    public var projectedFromWeekday = 2
    /// How many days back late arrivals and early departures are counted.
    public var latenessDays = 14
    /// Late arrivals and early departures, from which on they are a pattern.
    public var latenessCount = 3
    /// Late arrivals and early departures, from which on the pattern is medium.
    public var latenessMediumCount = 5
    /// Minutes lost in the week, from which on lateness is a finding, and a medium one.
    public var latenessMinutes = 45
    /// How many days back unexcused absences are counted against the limit.
    public var absenceDays = 84
    /// The unexcused absences that the programme allows.
    public var absenceLimit = 6
    /// Days without contact, from which on somebody should ask.
    public var noContactDays = 7
    /// Days without contact, from which on it is high.
    public var noContactHighDays = 14
    /// Days without contact, from which on the team looks at an administrative discharge; nothing happens by itself.
    public var noContactDischargeDays = 30
    /// Days within which a planned individual session is expected.
    public var individualDays = 14
    /// Days within which a planned family session is expected.
    public var familyDays = 30
    /// Days without a planned family session, from which on it is medium.
    public var familyMediumDays = 45
    /// How many days back a client who was sent home is looked at.
    public var sentHomeDays = 7
    /// Whether many excused absences are a finding.
    public var excusedLoad = false
    /// The shorter window for excused absences, in days.
    public var excusedDays = 14
    /// Excused absences within ``excusedDays``, from which on they are a finding.
    public var excusedCount = 3
    /// The longer window for excused absences, in days.
    public var excusedLongDays = 84
    /// Excused absences within ``excusedLongDays``, from which on they are a finding.
    public var excusedLongCount = 6
    /// Whether a week that can't reach its billing days is a finding.
    public var billingDayRule = false
    /// Whether many hours week after week are a finding.
    public var overIntensity = false
    /// The credited minutes of a week, from which on it is intense.
    public var overIntensityMinutes = 1200
    /// Intense weeks in a row, from which on they are a finding.
    public var overIntensityWeeks = 2

    /// Creates the default settings.
    public init() {}
}
