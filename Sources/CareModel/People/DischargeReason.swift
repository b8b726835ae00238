/// Why an episode ended, with the numbers of the federal treatment episode data set (TEDS-D, REASON).
public enum DischargeReason: Int, Codable, Hashable, CaseIterable, Sendable {
    case completed = 1
    case leftAgainstAdvice = 2
    case terminatedByFacility = 3
    case transferred = 4
    case incarcerated = 5
    case died = 6
    case other = 7

    /// The reason in words.
    public var name: String {
        switch self {
        case .completed: "treatment completed"
        case .leftAgainstAdvice: "left or lost contact"
        case .terminatedByFacility: "ended by the programme"
        case .transferred: "transferred"
        case .incarcerated: "incarcerated"
        case .died: "died"
        case .other: "other"
        }
    }
}
