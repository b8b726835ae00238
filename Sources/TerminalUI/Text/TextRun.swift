/// A piece of a line that is meant in one way.
public struct TextRun: Equatable, Sendable {
    /// The text.
    public let text: String
    /// What it means.
    public let role: Role
    /// What is done to it besides.
    public let emphasis: Emphasis

    /// Creates a piece of a line.
    public init(_ text: String, role: Role = .text, emphasis: Emphasis = []) {
        self.text = text
        self.role = role
        self.emphasis = emphasis
    }
}

extension TextRun: ExpressibleByStringLiteral {
    /// Creates a piece of ordinary text.
    public init(stringLiteral text: String) {
        self.init(text)
    }
}
