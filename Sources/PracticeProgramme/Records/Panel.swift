import CareModel

/// The twelve-panel cup: what it looks for, and the cut-off in ng/mL where a source confirms one.
///
/// Source: HHS Federal panels of 7 July 2025, initial urine tests. For classes that they don't cover, and for opiates, of
/// which they name codeine and morphine apart, no cut-off is recorded.
enum Panel {
    /// One analyte of the cup.
    struct Strip: Sendable {
        /// What it looks for.
        let analyte: Analyte
        /// From which concentration on it is positive.
        let cutoff: MeasuredNumber?

        init(_ analyte: Analyte, _ cutoff: String? = nil) {
            self.analyte = analyte
            self.cutoff = cutoff.flatMap { MeasuredNumber($0) }
        }
    }

    static let strips = [
        Strip(.amphetamine, "500"), Strip(.barbiturates), Strip(.benzodiazepines), Strip(.buprenorphine),
        Strip(.cannabinoids, "50"), Strip(.cocaine, "150"), Strip(.fentanyl, "1"), Strip(.mdma, "500"),
        Strip(.methadone), Strip(.methamphetamine, "500"), Strip(.opiates), Strip(.oxycodone, "100"),
    ]

    /// The cut-off of a laboratory's measurement, where a source confirms one.
    static func laboratoryCutoff(_ analyte: Analyte) -> MeasuredNumber? {
        switch analyte {
        case .amphetamine, .methamphetamine, .mdma, .mda: MeasuredNumber("250")
        case .benzoylecgonine: MeasuredNumber("100")
        case .cannabinoids: MeasuredNumber("15")
        case .fentanyl, .norfentanyl: MeasuredNumber("1")
        default: nil
        }
    }
}
