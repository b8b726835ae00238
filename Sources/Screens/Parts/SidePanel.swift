import CareModel
import CaseStore
import TerminalUI

/// The right half of a wide window: the selected client in short.
struct SidePanel {
    let chart: ClientChart?

    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let chart else {
            canvas.put("Nobody is selected.", x: 2, y: 1, role: .dim)
            return
        }
        let client = chart.client.record
        let name = desk.nameAndNumber(client.name)
        let level = chart.levels.first?.level.rawValue ?? ""
        canvas.rule(y: 0, heading: "\(name)  \(level)")
        let size = canvas.size
        canvas.within(Rect(x: 1, y: 1, width: size.width - 2, height: 5)) {
            Alerts(chart: chart, today: desk.today).draw(on: &$0, more: "Enter opens the chart")
        }
        canvas.rule(y: 6, heading: "This week")
        canvas.within(Rect(x: 0, y: 7, width: size.width, height: 4)) {
            WeekByDay(chart: chart, today: desk.today).draw(on: &$0)
        }
        canvas.rule(y: 11, heading: "Hours, last weeks")
        let weeks = min(chart.hours.count, size.height > 30 ? 12 : 6)
        canvas.within(Rect(x: 0, y: 12, width: min(size.width, 60), height: weeks)) {
            WeekHoursChart(weeks: chart.hours, today: desk.today).draw(on: &$0)
        }
        var y = 12 + weeks
        canvas.rule(y: y, heading: "Tests, newest right")
        canvas.put(TestStrip.text(chart.tests, count: min(24, (size.width - 3) / 2)), x: 2, y: y + 1)
        y += 2
        for line in canvas.metrics.wrapped(TestStrip.legend, columns: size.width - 3) {
            canvas.put(line, x: 2, y: y, role: .dim)
            y += 1
        }
        canvas.rule(y: y, heading: "Timeline")
        for (offset, event) in chart.timeline.prefix(max(0, size.height - y - 1)).enumerated() {
            Timeline.draw(event, on: &canvas, y: y + 1 + offset)
        }
    }
}
