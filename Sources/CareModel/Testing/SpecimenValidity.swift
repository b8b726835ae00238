/// Whether a specimen is what it seems.
public enum SpecimenValidity: String, Codable, Hashable, CaseIterable, Sendable {
    case valid, dilute, substituted, adulterated, invalid, temperature

    /// Whether somebody may have tampered with the specimen, or it can't be what it was given for.
    public var isTampered: Bool {
        switch self {
        case .substituted, .adulterated, .invalid, .temperature: true
        case .valid, .dilute: false
        }
    }

    /// The finding in words.
    public var name: String {
        self == .temperature ? "temperature out of range" : rawValue
    }
}
