extension AnalyteSet {
    /// Opioids of every kind.
    public static let opioids = AnalyteSet([
        .opiates, .monoacetylmorphine, .codeine, .morphine, .hydrocodone, .hydromorphone, .oxycodone, .oxymorphone,
        .fentanyl, .norfentanyl, .methadone, .eddp, .tramadol, .tapentadol, .buprenorphine, .norbuprenorphine,
    ])
    /// The benzodiazepine screen and what it may find.
    public static let benzodiazepines = AnalyteSet([
        .benzodiazepines, .alprazolam, .clonazepam, .diazepam, .lorazepam, .nordiazepam, .oxazepam, .temazepam,
    ])
    /// Alcohol and its markers in urine.
    public static let alcohol = AnalyteSet([.ethanol, .etg, .ets])
    /// Amphetamines.
    public static let amphetamines = AnalyteSet([.amphetamine, .methamphetamine, .mdma, .mda])
    /// Fentanyl and its metabolite.
    public static let fentanyls = AnalyteSet([.fentanyl, .norfentanyl])

    /// The members of a class that a medication may name, such as `opioids`, in any case, or `nil` when there is no such class.
    public static func `class`(named name: String) -> AnalyteSet? {
        switch name.lowercased() {
        case "opioids": .opioids
        case "benzodiazepines": .benzodiazepines
        case "alcohol": .alcohol
        case "amphetamines": .amphetamines
        default: nil
        }
    }
}

extension Analyte {
    /// The analytes whose definitive reading confirms or refutes a presumptive reading of this one.
    ///
    /// An immunoassay for a class is settled by its members: opiates by codeine, morphine, 6-MAM, hydrocodone and
    /// hydromorphone, benzodiazepines by their members, cocaine by benzoylecgonine. Every analyte is settled by itself.
    public var settledBy: AnalyteSet {
        switch self {
        case .opiates:
            AnalyteSet([.opiates, .codeine, .morphine, .monoacetylmorphine, .hydrocodone, .hydromorphone])
        case .benzodiazepines: .benzodiazepines
        case .cocaine: AnalyteSet([.cocaine, .benzoylecgonine])
        default: AnalyteSet(self)
        }
    }
}
