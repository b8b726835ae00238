/// What is wrong with one place of a bundle, and what would be right.
///
/// A text in it never repeats what a cell says in words, because a name may stand there by mistake; dates and numbers
/// are repeated, because the right form of them helps.
public struct BundleProblem: Hashable, Sendable {
    /// The file's name, such as `attendance.csv`.
    public let file: String
    /// The line, counted from 1 for the header row.
    public let line: Int
    /// The column's name, where the problem lies in one column.
    public let column: String?
    /// What is wrong and what would be right.
    public let sentence: String

    /// Creates a problem.
    public init(file: String, line: Int, column: String? = nil, sentence: String) {
        self.file = file
        self.line = line
        self.column = column
        self.sentence = sentence
    }
}

extension BundleProblem: CustomStringConvertible {
    /// The problem as it is printed: `attendance.csv:12: minutes: late needs the minutes attended; write …`.
    public var description: String {
        "\(file):\(line): \(column.map { "\($0): " } ?? "")\(sentence)"
    }
}
