/// What was measured on a urine specimen to tell whether it is what it seems.
public struct Specimen: Hashable, Codable, Sendable {
    /// Degrees Fahrenheit, read within four minutes.
    public var temperature: MeasuredNumber?
    /// Creatinine in mg/dL.
    public var creatinine: MeasuredNumber?
    /// Specific gravity.
    public var specificGravity: MeasuredNumber?
    /// Acidity (pH).
    public var ph: MeasuredNumber?
    /// Nitrite in µg/mL.
    public var nitrite: MeasuredNumber?
    /// A substance that was added, by name.
    public var adulterant: String?
    /// Whether the laboratory called the specimen invalid.
    public var labInvalid: Bool?

    /// Creates a specimen on which nothing was measured.
    public init() {}

    /// What the measurements say; what wasn't measured isn't judged, and the first match wins.
    ///
    /// The limits for substituted, adulterated and dilute specimens are those of 49 CFR 40.88 and of the laboratories that
    /// follow it; the lower limits of "dilute", the acidity of 4.0 and the list of "invalid" findings are not confirmed in a
    /// source and stand as the programme's defaults.
    public var validity: SpecimenValidity {
        if let creatinine, let gravity = specificGravity, creatinine.value < 2,
            gravity.value <= 1.0010 || gravity.value >= 1.0200
        {
            return .substituted
        }
        if isAdulterated { return .adulterated }
        if isInvalid { return .invalid }
        if let creatinine, let gravity = specificGravity, creatinine.value < 20,
            gravity.value > 1.0010, gravity.value < 1.0030
        {
            return .dilute
        }
        if let temperature, !(90...100).contains(temperature.value) { return .temperature }
        return .valid
    }

    /// What the measurements say of a specimen of some kind; only urine is judged, and a specimen without a recorded matrix as
    /// urine.
    public func validity(in matrix: DrugTest.Matrix?) -> SpecimenValidity {
        matrix == nil || matrix == .urine ? validity : .valid
    }

    private var isAdulterated: Bool {
        if let nitrite, nitrite.value >= 500 { return true }
        if let ph, ph.value < 4 || ph.value >= 11 { return true }
        return adulterant?.isEmpty == false
    }

    private var isInvalid: Bool {
        if labInvalid == true { return true }
        guard let ph else { return false }
        return (4..<4.5).contains(ph.value) || (9..<11).contains(ph.value)
    }
}
