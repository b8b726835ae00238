/// Values over time as dots on a grid, with the numbers of the scale at the left.
///
/// ```text
/// 85 │ · · · · ·
/// 80 │ · ● · ● ●
/// 75 │ ● · ● · ·
///    └───────────
///      36  38  40
/// ```
public struct DotLine: Equatable, Sendable {
    /// The values, oldest first; `nil` where there is none.
    public let values: [Double?]
    /// The names under the values, such as weeks; every second one is written.
    public let names: [String]
    /// The number at the lowest row.
    public let lowest: Double
    /// The numbers from one row to the next.
    public let step: Double

    /// Creates a chart.
    public init(_ values: [Double?], names: [String], lowest: Double, step: Double) {
        self.values = values
        self.names = names
        self.lowest = lowest
        self.step = step > 0 ? step : 1
    }

    /// Draws the chart over the whole window; the last two rows are the axis and the names.
    public func draw(on canvas: inout Canvas) {
        let rows = canvas.size.height - 2
        guard rows > 0 else { return }
        let scale = (0..<rows).map { ChartNumber.text(lowest + Double($0) * step, decimals: step < 1 ? 1 : 0) }
        let margin = scale.map { canvas.metrics.columns(of: $0) }.max() ?? 0
        for row in 0..<rows {
            let y = rows - 1 - row
            canvas.put(scale[row], x: 0, y: y, width: margin, align: .trailing)
            for (index, value) in values.enumerated() {
                let isHere = value.map { self.row(of: $0, rows: rows) == row } ?? false
                let sign = isHere ? canvas.glyphs.dot : canvas.glyphs.empty
                canvas.put(sign, x: margin + 3 + 2 * index, y: y, role: isHere ? .chart1 : .dim)
            }
        }
        canvas.verticalRule(x: margin + 1, from: 0, to: rows)
        canvas.rule(y: rows, from: margin + 1, to: margin + 3 + 2 * values.count)
        for (index, name) in names.enumerated() where index.isMultiple(of: 2) {
            canvas.put(name, x: margin + 3 + 2 * index, y: rows + 1, role: .dim, width: 3, cut: .plain)
        }
    }

    /// The same in words and numbers.
    public func asTable(heading: String, valueHeading: String) -> ChartTable {
        Sparkline(values).asTable(heading: heading, names: names, valueHeading: valueHeading)
    }

    private func row(of value: Double, rows: Int) -> Int {
        min(rows - 1, max(0, Int(((value - lowest) / step).rounded())))
    }
}
