import CareModel
import CaseStore
import TerminalUI

/// The hours of the last weeks as bars, with a line where the plan's hours are.
struct WeekHoursChart {
    let weeks: [ClientChart.WeekHours]
    let today: Day

    /// Draws as many weeks as the window has lines for, the latest at the bottom.
    func draw(on canvas: inout Canvas) {
        let shown = weeks.suffix(canvas.size.height)
        let most = shown.map { max($0.credited, $0.required) }.max() ?? .zero
        let cells = max(4, canvas.size.width - 20)
        for (y, line) in shown.enumerated() {
            canvas.put(line.week.firstDay.dayAndMonth, x: 2, y: y)
            if most > .zero {
                let bar = HBar(
                    Double(line.credited.count),
                    maximum: Double(most.count),
                    goal: line.required > .zero ? Double(line.required.count) : nil
                )
                canvas.put(bar.runs(cells: cells, glyphs: canvas.glyphs), x: 10, y: y)
            }
            canvas.put(line.credited.hours, x: 11 + cells, y: y, width: 5, align: .trailing)
            // A week that isn't over can still be reached.
            if line.credited < line.required, line.week.lastDay < today {
                canvas.put(canvas.glyphs.attention, x: 17 + cells, y: y, role: .warning)
            }
        }
        if shown.isEmpty { canvas.put("No week yet.", x: 2, y: 0, role: .dim) }
    }
}
