/// A row of values as steps, one column each: `▆▇▆▅▆▇▇▆`.
public struct Sparkline: Equatable, Sendable {
    /// The values, oldest first; `nil` where there is none.
    public let values: [Double?]
    /// The value of the highest step; without it the highest value.
    public let maximum: Double?

    /// Creates a line of steps that begin at 0.
    public init(_ values: [Double?], maximum: Double? = nil) {
        self.values = values
        self.maximum = maximum
    }

    /// Returns the steps as text, a space where there is no value.
    public func text(glyphs: Glyphs) -> String {
        let top = maximum ?? values.compactMap(\.self).max() ?? 0
        let steps = glyphs.sparks
        return values.map { value in
            guard let value else { return " " }
            let step = Int((ChartNumber.share(value, of: top) * Double(steps.count - 1)).rounded())
            return steps[step]
        }.joined()
    }

    /// Returns the same in words and numbers, under names such as weeks.
    public func asTable(heading: String, names: [String], valueHeading: String) -> ChartTable {
        ChartTable(
            headings: [heading, valueHeading],
            rows: zip(names, values).map { [$0, $1.map { ChartNumber.text($0) } ?? "none"] }
        )
    }
}
