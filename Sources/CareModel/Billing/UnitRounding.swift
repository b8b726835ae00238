/// How the minutes of a day become units of time; only what goes to a payer is ever rounded, never the clinical record.
public enum UnitRounding: String, Codable, Hashable, CaseIterable, Sendable {
    /// Only whole units count; minutes that are left over don't.
    case whole
    /// The 8-minute rule for quarter hours: 8 to 22 minutes are one unit, 23 to 37 two, and so on.
    case eightMinutes = "eight_minutes"

    /// The rule in words.
    public var name: String {
        switch self {
        case .whole: "whole units only"
        case .eightMinutes: "8-minute rule"
        }
    }

    /// What the rule stands on.
    ///
    /// No source at hand confirms the 8-minute rule for anybody but Medicare, so a programme asks its payers first.
    public var basis: String {
        switch self {
        case .whole: "counts no minute twice and rounds nothing up"
        case .eightMinutes: "Medicare's; Medicaid plans differ; not confirmed"
        }
    }
}
