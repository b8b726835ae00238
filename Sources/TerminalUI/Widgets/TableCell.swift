/// What stands in one column of a row.
public struct TableCell: Sendable {
    /// The text, in pieces where they mean different things, such as `!` and the words after it.
    public let runs: [TextRun]

    /// Creates a cell with a text.
    public init(_ text: String, role: Role = .text, emphasis: Emphasis = []) {
        runs = [TextRun(text, role: role, emphasis: emphasis)]
    }

    /// Creates a cell with a text in pieces.
    public init(_ runs: [TextRun]) {
        self.runs = runs
    }
}

extension TableCell: ExpressibleByStringLiteral {
    /// Creates a cell with ordinary text.
    public init(stringLiteral text: String) {
        self.init(text)
    }
}
