/// One of the answers to a dialog's question.
public struct DialogButton<Answer: Hashable & Sendable>: Sendable {
    /// The answer.
    public let answer: Answer
    /// What the button says.
    public let label: String
    /// The letter that presses it, in lower case.
    public let letter: Character

    /// Creates a button; without a letter the first one of the label presses it.
    public init(_ answer: Answer, label: String, letter: Character? = nil) {
        self.answer = answer
        self.label = label
        self.letter = Character((letter ?? label.first ?? " ").lowercased())
    }
}
