/// How many colours a terminal can show.
public enum ColorDepth: Sendable {
    /// None.
    case none
    /// The eight colours of ANSI.
    case colors8
    /// The eight colours and their bright forms.
    case colors16
    /// A palette of 256.
    case colors256
    /// Every colour, by red, green and blue.
    case direct

    /// Creates the depth of a terminal that names this many colours.
    public init(count: Int) {
        switch count {
        case ..<8: self = .none
        case 8..<16: self = .colors8
        case 16..<256: self = .colors16
        case 256...65_536: self = .colors256
        default: self = .direct
        }
    }
}
