/// A value as a bar from the left, with a line where the goal is: `██████      │`.
public struct HBar: Equatable, Sendable {
    /// The value.
    public let value: Double
    /// The value that fills all columns.
    public let maximum: Double
    /// Where the line stands, if there is a goal.
    public let goal: Double?

    /// Creates a bar; all values are in the same unit.
    public init(_ value: Double, maximum: Double, goal: Double? = nil) {
        self.value = value
        self.maximum = maximum
        self.goal = goal
    }

    /// Returns the bar in so many columns.
    public func runs(cells: Int, glyphs: Glyphs) -> [TextRun] {
        let cells = max(0, cells)
        let halves = Int(ChartNumber.share(value, of: maximum) * Double(2 * cells) + 0.000_001)
        var bar = Array(repeating: glyphs.full, count: halves / 2) + (halves % 2 == 1 ? [glyphs.half] : [])
        bar += Array(repeating: " ", count: cells - bar.count)
        var runs = [TextRun(bar.joined(), role: .chart1)]
        if let goal, cells > 0 {
            let place = min(cells - 1, Int(ChartNumber.share(goal, of: maximum) * Double(cells)))
            if bar[place] == " " {
                runs = [
                    TextRun(bar[..<place].joined(), role: .chart1),
                    TextRun(String(LineArms.vertical.sign(in: glyphs)), role: .border),
                    TextRun(bar[(place + 1)...].joined(), role: .chart1),
                ]
            }
        }
        return runs
    }

    /// The same in numbers.
    public var asTable: ChartTable {
        let numbers = [value] + (goal.map { [$0] } ?? [])
        return ChartTable(
            headings: goal == nil ? ["Value"] : ["Value", "Goal"],
            rows: [numbers.map { ChartNumber.text($0) }]
        )
    }
}
