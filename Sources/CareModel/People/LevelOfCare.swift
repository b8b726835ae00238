/// How intensive treatment is, by the level number that payers and states use.
public enum LevelOfCare: String, Codable, Hashable, CaseIterable, Sendable {
    case earlyIntervention = "0.5"
    case outpatient = "1"
    case outpatientTherapy = "1.5"
    case medicallyManagedOutpatient = "1.7"
    case intensiveOutpatient = "2.1"
    case highIntensityOutpatient = "2.5"
    case medicallyManagedIntensiveOutpatient = "2.7"
    case lowIntensityResidential = "3.1"
    case populationSpecificResidential = "3.3"
    case highIntensityResidential = "3.5"
    case medicallyManagedResidential = "3.7"
    case inpatient = "4"

    /// The level's short name, in the programme's own words.
    public var name: String {
        switch self {
        case .earlyIntervention: "early intervention"
        case .outpatient: "outpatient"
        case .outpatientTherapy: "outpatient therapy"
        case .medicallyManagedOutpatient: "managed outpatient"
        case .intensiveOutpatient: "intensive outpatient"
        case .highIntensityOutpatient: "partial hospitalization"
        case .medicallyManagedIntensiveOutpatient: "managed intensive outpatient"
        case .lowIntensityResidential: "low-intensity residential"
        case .populationSpecificResidential: "population-specific residential"
        case .highIntensityResidential: "high-intensity residential"
        case .medicallyManagedResidential: "managed residential"
        case .inpatient: "inpatient"
        }
    }

    /// What staff call the level for short, where they do.
    public var abbreviation: String? {
        switch self {
        case .outpatient: "OP"
        case .intensiveOutpatient: "IOP"
        case .highIntensityOutpatient: "PHP"
        default: nil
        }
    }
}
