import CareModel

/// The substance for which a client seeks treatment first.
enum Substance: String, Sendable {
    case alcohol, cannabis, cocaine, methamphetamine, opioids, sedatives

    /// The diagnosis: dependence, as ICD-10-CM codes it.
    var diagnosis: String {
        switch self {
        case .alcohol: "F10.20"
        case .opioids: "F11.20"
        case .cannabis: "F12.20"
        case .sedatives: "F13.20"
        case .cocaine: "F14.20"
        case .methamphetamine: "F15.20"
        }
    }

    /// What the cup would find, or `nil` when the panel doesn't look for it.
    var screened: Analyte? {
        switch self {
        case .alcohol: nil
        case .opioids: .fentanyl
        case .cannabis: .cannabinoids
        case .sedatives: .benzodiazepines
        case .cocaine: .cocaine
        case .methamphetamine: .methamphetamine
        }
    }

    /// What a laboratory would name, as a bundle writes it.
    var identified: Analyte? {
        switch self {
        case .cocaine: .benzoylecgonine
        case .sedatives: .alprazolam
        default: screened
        }
    }
}
