/// Why a text typed into a field is not what the field holds.
public struct EntryError: Error, Equatable, Sendable {
    /// What is wrong and what would be right, as a sentence for the person who typed.
    public let sentence: String

    /// Creates an error from its sentence.
    public init(_ sentence: String) {
        self.sentence = sentence
    }
}
