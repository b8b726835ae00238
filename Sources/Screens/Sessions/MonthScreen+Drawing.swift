import CareModel
import CaseStore
import TerminalUI

extension MonthScreen {
    func drawMonth(on canvas: inout Canvas, _ desk: Desk) {
        guard let day else { return }
        let days = day.month
        let width = canvas.size.width / 7
        let first = Week(containing: days.lowerBound, startingOn: weekStart).firstDay
        let weeks = (first.distance(to: days.upperBound) / 7) + 1
        // Three lines a day at least; a high window has room for a line between the weeks.
        let height = max(3, min(6, (canvas.size.height - 2) / weeks))
        canvas.rule(y: 0)
        for column in 0..<7 {
            let name = first.advanced(by: column).weekday.shortName
            canvas.put(" \(name) ", x: column * width, y: 0, role: .header, emphasis: .bold)
        }
        for date in days {
            let offset = first.distance(to: date)
            let cell = Rect(x: offset % 7 * width, y: 1 + offset / 7 * height, width: width - 1, height: 3)
            draw(date, in: cell, &canvas, desk)
        }
        drawLegend(&canvas)
    }

    private func draw(_ date: Day, in cell: Rect, _ canvas: inout Canvas, _ desk: Desk) {
        let isToday = date == desk.today
        let number = "\(date.parts.day)"
        canvas.put(
            number,
            x: cell.x + 1,
            y: cell.y,
            emphasis: isToday ? [.bold, .underline] : .bold,
            width: 2,
            align: .trailing
        )
        if let count = sessions[date] {
            let room = cell.width - 4
            let words = room >= 11 ? count.counted("session") : "\(count) ses"
            canvas.put(words, x: cell.x + 4, y: cell.y, role: .dim, width: room)
        }
        drawMinutes(of: date, in: cell, &canvas)
        if let closure = closures[date] {
            let words = closure.isEmpty ? "closed" : "closed: \(closure)"
            canvas.put(words, x: cell.x + 1, y: cell.y + 2, role: .warning, width: cell.width - 1)
        }
        guard date == day else { return }
        canvas.put("[", x: cell.x, y: cell.y, emphasis: .bold)
        canvas.put("]", x: cell.x + 3, y: cell.y, emphasis: .bold)
        canvas.paint(Rect(x: cell.x, y: cell.y, width: cell.width, height: 2), emphasis: .selected)
        canvas.focus(x: cell.x + 1, y: cell.y)
    }

    /// The number is always there; the shade only repeats it.
    private func drawMinutes(of date: Day, in cell: Rect, _ canvas: inout Canvas) {
        let (x, y) = (cell.x + 1, cell.y + 1)
        guard let minutes else { return }
        guard let sum = minutes[date], sum > .zero else {
            canvas.put(canvas.glyphs.empty, x: x, y: y, role: .dim)
            return
        }
        let shade = canvas.glyphs.heat[shade(of: sum, among: minutes)]
        canvas.put(shade + shade, x: x, y: y, role: .chart1)
        canvas.put("\(sum.count)", x: x + 3, y: y, width: cell.width - 4)
    }

    /// The quarter of the month's fullest day that a day's minutes reach into.
    private func shade(of sum: Minutes, among minutes: [Day: Minutes]) -> Int {
        let most = minutes.values.max() ?? sum
        return min(3, (sum.count * 4 - 1) / max(1, most.count))
    }

    private func drawLegend(_ canvas: inout Canvas) {
        let shades = canvas.glyphs.heat.map { $0 + $0 }
        let y = canvas.size.height - 1
        guard let minutes else {
            canvas.put("Minutes are being added up.", x: 2, y: y, role: .dim)
            return
        }
        let total = minutes.values.reduce(Minutes.zero, +)
        let steps = zip(shades, ["to 1/4", "1/2", "3/4", "1/1 of the fullest day"])
        let legend = steps.map { "\($0) \($1)" }.joined(separator: "  ")
        canvas.put(legend, x: 2, y: y, role: .dim)
        let sum = "\(total.count) min in all"
        canvas.put(sum, x: canvas.size.width - sum.count - 1, y: y)
    }
}
