/// What a rule and its numbers stand on.
public struct Basis: Codable, Hashable, Sendable {
    /// The publications that say so, or what the numbers are instead.
    public let text: String
    /// Whether a publication confirms the numbers; otherwise they are the programme's own.
    public let isConfirmed: Bool

    /// A rule whose numbers a publication confirms.
    static func source(_ text: String) -> Basis {
        Basis(text: text, isConfirmed: true)
    }

    /// A rule whose numbers are a proposal, which the programme should settle for itself.
    static func proposal(_ text: String) -> Basis {
        Basis(text: text, isConfirmed: false)
    }
}
