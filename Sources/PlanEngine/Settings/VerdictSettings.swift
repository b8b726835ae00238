public import CareModel

/// The numbers by which a week is judged: as clinical hours, as days that are billed, and as what is reported to the state.
///
/// The three aren't the same and are set apart from each other (clinical.md, consequence 1).
public struct VerdictSettings: Codable, Hashable, Sendable {
    /// The minutes of clinical service a week that the level of care asks of an adult; 0 for none.
    public var clinicalMinutes = 0
    /// The minutes of clinical service a week that the level of care asks of somebody under 18; 0 for none.
    public var clinicalMinutesUnder18 = 0
    /// The services whose minutes are clinical.
    public var clinicalServices = Self.allButMutualHelp
    /// The minutes of a day from which on it is a billing day.
    public var billingMinutes = 180
    /// The billing days a week.
    public var billingDays = 3
    /// The services whose minutes count for a billing day.
    public var billingServices = Self.allButMutualHelp
    /// The minutes of a day from which on it counts for the reporting class.
    public var reportingMinutes = 120
    /// The days a week for the reporting class.
    public var reportingDays = 3

    /// Creates the default settings, in which no level of care asks for hours.
    public init() {}

    /// Creates the default settings for a level of care.
    public init(at level: LevelOfCare?) {
        switch level {
        case .intensiveOutpatient: (clinicalMinutes, clinicalMinutesUnder18) = (540, 360)
        case .highIntensityOutpatient: (clinicalMinutes, clinicalMinutesUnder18) = (1200, 1200)
        default: break
        }
    }

    /// Mutual help is tracked and is no clinical service hour.
    private static let allButMutualHelp = Set(Service.allCases).subtracting([.mutualHelp])
}
