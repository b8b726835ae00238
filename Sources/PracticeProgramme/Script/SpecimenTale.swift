import CareModel

/// What is told of one specimen: how it measured, what the cup found, and what the laboratory said days later.
struct SpecimenTale: Sendable {
    /// How a specimen measured.
    enum Measured: Sendable {
        case usual, dilute, cold
    }

    /// What a laboratory said.
    struct Confirmation: Sendable {
        /// What it looked for.
        let analyte: Analyte
        /// The concentration in ng/mL.
        let value: Int
        /// Whether that is at or above the cut-off.
        var isPositive = true
        /// How many days after the collection it reported.
        let daysLater: Int
    }

    /// How it measured.
    var measured = Measured.usual
    /// What the cup found besides what the medications leave.
    var found: [Analyte] = []
    /// What a medication should have left and the cup didn't find.
    var absent: [Analyte] = []
    /// What the laboratory said.
    var confirmations: [Confirmation] = []
    /// What the technician noted.
    var note: String?

    static let usual = SpecimenTale()
    static let dilute = SpecimenTale(measured: .dilute, note: "Pale; client says a lot of water before work")
    static let cold = SpecimenTale(measured: .cold, note: "84 °F at three minutes; collected again, observed")

    /// The cup finds the substance, and the laboratory hasn't reported.
    static func found(_ substance: Substance) -> SpecimenTale {
        SpecimenTale(found: [substance.screened].compactMap(\.self))
    }

    /// The cup finds the substance, and the laboratory confirms it days later.
    static func confirmed(_ substance: Substance, _ value: Int, daysLater: Int) -> SpecimenTale {
        var tale = found(substance)
        if let analyte = substance.identified {
            tale.confirmations = [Confirmation(analyte: analyte, value: value, daysLater: daysLater)]
        }
        return tale
    }
}
