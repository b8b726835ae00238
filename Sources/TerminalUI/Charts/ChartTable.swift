/// A chart as words and numbers, for people who do not see it, and for those who want the figures.
public struct ChartTable: Equatable, Sendable {
    /// The headings of the columns.
    public let headings: [String]
    /// The rows, a text for each column.
    public let rows: [[String]]

    /// Creates a table.
    public init(headings: [String], rows: [[String]]) {
        self.headings = headings
        self.rows = rows
    }

    /// The table as lines, the label before each value, such as `Week: 12 Oct. Hours: 9.0`.
    public var lines: [String] {
        rows.map { row in
            zip(headings, row).map { "\($0): \($1)." }.joined(separator: " ")
        }
    }
}
