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
        let isWide = canvas.size.width >= 58
        let (first, step) = isWide ? (8, 7) : (7, 4)
        canvas.put("came", x: 2, y: 1)
        canvas.put("ahead", x: 2, y: 2)
        for (index, day) in current.week.days.enumerated() {
            let (x, width) = (first + index * step, step - (isWide ? 1 : 0))
            let heading = isWide ? "\(day.weekday.shortName) \(day.dayAndMonth.prefix(2))" : day.weekday.shortName
            canvas.put(heading, x: x, y: 0, role: .header, width: width, align: .trailing)
            canvas.put(came(day), x: x, y: 1, width: width, align: .trailing)
            canvas.put(ahead(day), x: x, y: 2, width: width, align: .trailing)
        }
        let sum = "\(current.credited.hours) of \(current.required.hours), \(chart.ahead.hours) ahead"
        if current.credited + chart.ahead < current.required {
            canvas.put("\(canvas.glyphs.attention) \(sum): out of reach", x: 2, y: 3, role: .warning)
        } else {
            canvas.put(sum, x: 4, y: 3)
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
