/// A scored measure.
public enum Instrument: String, Codable, Hashable, CaseIterable, Sendable {
    case phq9 = "PHQ-9"
    case gad7 = "GAD-7"
    case bam = "BAM"
    case bamIOP = "BAM-IOP"
    case audit = "AUDIT"
    case auditC = "AUDIT-C"
    case dast10 = "DAST-10"
    case cows = "COWS"
    case ciwaAr = "CIWA-Ar"
    case cssrs = "C-SSRS"

    /// How many answers a complete questionnaire has, or `nil` when only the total is recorded.
    public var itemCount: Int? {
        switch self {
        case .phq9: 9
        case .gad7: 7
        case .bam, .bamIOP: 17
        case .auditC: 3
        case .audit, .dast10, .ciwaAr: 10
        case .cows: 11
        case .cssrs: nil
        }
    }

    /// Whether it is a form of the Brief Addiction Monitor.
    public var isBriefAddictionMonitor: Bool {
        self == .bam || self == .bamIOP
    }
}
