/// One of the answers that a field offers.
public struct FormOption: Hashable, Sendable {
    /// What is stored.
    public let id: String
    /// What a person reads.
    public let label: String

    /// Creates an answer; without a label the stored text is read.
    public init(_ id: String, label: String? = nil) {
        self.id = id
        self.label = label ?? id
    }
}

extension FormOption: ExpressibleByStringLiteral {
    /// Creates an answer that is stored as it is read.
    public init(stringLiteral id: String) {
        self.init(id)
    }
}
