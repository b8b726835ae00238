import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// The days of the current week: what was attended, what is ahead, and the sums against the plan.
struct WeekByDay {
    let chart: ClientChart
    let today: Day

    func draw(on canvas: inout Canvas) {
        guard let current = chart.hours.last, current.week.days.contains(today) else {
            canvas.put("Not enrolled this week.", x: 2, y: 0, role: .dim)
            return
        }
        canvas.put("came", x: 2, y: 1)
        canvas.put("ahead", x: 2, y: 2)
        for (index, day) in current.week.days.enumerated() {
            let x = 9 + index * 7
            canvas.put("\(day.weekday.shortName) \(day.dayAndMonth.prefix(2))", x: x, y: 0, role: .header)
            canvas.put(came(day), x: x, y: 1, width: 5, align: .trailing)
            canvas.put(ahead(day), x: x, y: 2, width: 5, align: .trailing)
        }
        let x = 9 + 7 * 7
        guard x + 12 <= canvas.size.width else { return }
        canvas.put("Sum", x: x + 1, y: 0, role: .header)
        canvas.put(current.credited.hours, x: x, y: 1, width: 5, align: .trailing)
        canvas.put(chart.ahead.hours, x: x, y: 2, width: 5, align: .trailing)
        canvas.put("need", x: 2, y: 3)
        canvas.put(current.required.hours, x: x, y: 3, width: 5, align: .trailing)
        if current.credited + chart.ahead < current.required {
            canvas.put("\(canvas.glyphs.attention) out of reach", x: 9, y: 3, role: .warning)
        }
    }

    private func came(_ day: Day) -> String {
        let marks = chart.marks.filter { $0.day == day }
        guard !marks.isEmpty else { return day <= today ? "-" : "" }
        return marks.reduce(Minutes.zero) { $0 + $1.credited }.hours
    }

    private func ahead(_ day: Day) -> String {
        let next = chart.next.filter { $0.day == day }
        guard !next.isEmpty else { return "" }
        return next.reduce(Minutes.zero) { $0 + ($1.minutes ?? .zero) }.hours
    }
}
