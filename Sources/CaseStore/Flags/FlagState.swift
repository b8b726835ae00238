/// How far people are with a flag.
public enum FlagState: String, Codable, Hashable, CaseIterable, Sendable {
    /// Nobody has looked at it.
    case open
    /// Somebody has seen it.
    case acknowledged
    /// The team has decided.
    case reviewed
    /// Nothing more is to be done.
    case closed

    /// Whether somebody still has to decide.
    public var isWaiting: Bool { self == .open || self == .acknowledged }
}
