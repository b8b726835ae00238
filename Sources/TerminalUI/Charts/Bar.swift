/// What is done, what is still ahead, and what is out of reach, of a whole: `████▌▒▒▒·`.
///
/// ```swift
/// TableCell(Bar(done: 4.5, ahead: 3.5, total: 9).runs(cells: 9, glyphs: canvas.glyphs))
/// ```
public struct Bar: Equatable, Sendable {
    /// What is done.
    public let done: Double
    /// What can still be done.
    public let ahead: Double
    /// The whole.
    public let total: Double

    /// Creates a bar; the three are in the same unit.
    public init(done: Double, ahead: Double = 0, total: Double) {
        self.done = done
        self.ahead = ahead
        self.total = total
    }

    /// Returns the bar in so many columns, each kind of cell in its own role.
    ///
    /// What is done is shown in half cells, rounded down, so that a bar never looks fuller than it is.
    public func runs(cells: Int, glyphs: Glyphs) -> [TextRun] {
        let cells = max(0, cells)
        let halves = Int(ChartNumber.share(done, of: total) * Double(2 * cells) + 0.000_001)
        let reach = Int((ChartNumber.share(done + ahead, of: total) * Double(cells)).rounded())
        let full = halves / 2
        let half = halves % 2
        let aheadCells = max(0, reach - full - half)
        return [
            TextRun(String(repeating: glyphs.full, count: full) + (half == 1 ? glyphs.half : ""), role: .chart1),
            TextRun(String(repeating: glyphs.ahead, count: aheadCells), role: .chart2),
            TextRun(String(repeating: glyphs.empty, count: cells - full - half - aheadCells), role: .dim),
        ].filter { !$0.text.isEmpty }
    }

    /// The same in numbers.
    public var asTable: ChartTable {
        let missing = max(0, total - done - ahead)
        return ChartTable(
            headings: ["Done", "Ahead", "Out of reach", "Total"],
            rows: [[done, ahead, missing, total].map { ChartNumber.text($0) }]
        )
    }
}
