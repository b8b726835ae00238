/// A key that two lines of key tables claim.
public struct KeyClash: Hashable, Sendable, CustomStringConvertible {
    /// The key in question.
    public let key: Key
    /// The words of the two actions, the one that wins first.
    public let labels: [String]

    /// The key and both words: `j: Down, Jump`.
    public var description: String {
        "\(key.label): \(labels.joined(separator: ", "))"
    }
}
