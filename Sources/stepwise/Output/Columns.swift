import TerminalUI

/// Lines of text in columns that are as wide as what is in them.
struct Columns {
    private var rows: [[String]] = []
    private let trailing: Set<Int>

    /// Creates a table with a heading; the text of `trailing` columns, such as numbers, stands at the right.
    init(_ heading: [String], trailing: Set<Int> = []) {
        rows = [heading]
        self.trailing = trailing
    }

    mutating func append(_ row: [String]) {
        rows.append(row)
    }

    func print() {
        let metrics = TextMetrics.builtin
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { $0.indices.contains(column) ? metrics.columns(of: Standard.safe($0[column])) : 0 }.max() ?? 0
        }
        for row in rows {
            let cells = row.enumerated().map { column, text in
                let safe = Standard.safe(text)
                let blanks = String(repeating: " ", count: max(0, widths[column] - metrics.columns(of: safe)))
                return trailing.contains(column) ? blanks + safe : safe + blanks
            }
            Standard.line(cells.joined(separator: "  "))
        }
    }
}
