/// A row of values as shades, each with its number: `▒▒ 1.5  ██ 3.0    ·   `.
///
/// The number is always there; the shade only repeats it.
public struct HeatStrip: Equatable, Sendable {
    /// The values, `nil` where there is none yet.
    public let values: [Double?]
    /// From which values on the second and each further shade begins, ascending.
    public let steps: [Double]

    /// The columns that one value takes, with the space behind it.
    public static let cellWidth = 7

    /// Creates a strip.
    public init(_ values: [Double?], steps: [Double]) {
        self.values = values
        self.steps = steps
    }

    /// Returns the strip, ``cellWidth`` columns a value.
    public func runs(glyphs: Glyphs) -> [TextRun] {
        values.flatMap { value -> [TextRun] in
            guard let value else { return [TextRun("  \(glyphs.empty)    ", role: .dim)] }
            let shade = glyphs.heat[shade(of: value, glyphs: glyphs)]
            let number = ChartNumber.text(value)
            let padding = String(repeating: " ", count: max(0, 4 - number.count))
            return [TextRun(shade + shade, role: .chart1), TextRun(" \(number)\(padding)")]
        }
    }

    /// Returns the same in words and numbers, under names such as days.
    public func asTable(heading: String, names: [String], valueHeading: String) -> ChartTable {
        ChartTable(
            headings: [heading, valueHeading],
            rows: zip(names, values).map { [$0, $1.map { ChartNumber.text($0) } ?? "nothing yet"] }
        )
    }

    private func shade(of value: Double, glyphs: Glyphs) -> Int {
        min(glyphs.heat.count - 1, steps.count { $0 <= value })
    }
}
