import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// What needs somebody, at the top of a client's chart: the flags that wait, then the review.
struct Alerts {
    let chart: ClientChart
    let today: Day

    /// One line of the alerts.
    struct Line {
        let mark: Bool
        let day: String
        let title: String
        let text: String
        let role: Role
    }

    var lines: [Line] {
        var lines = chart.flags.filter { $0.lapsedOn == nil }.map { flag in
            Line(
                mark: flag.severity >= .high,
                day: flag.latestDay?.dayAndMonth ?? "",
                title: flag.title,
                text: flag.measured,
                role: flag.severity.role
            )
        }
        if let due = chart.reviewDue {
            let days = due.distance(to: today)
            let when = days > 0 ? "\(days) d late" : "due"
            let role: Role = days > 0 ? .warning : .text
            lines.append(Line(mark: days > 0, day: due.dayAndMonth, title: "Plan review", text: when, role: role))
        }
        if let contract = chart.contract(on: today) { lines.append(line(contract)) }
        return lines
    }

    /// What was agreed about absences, and how many there were.
    private func line(_ contract: AttendanceContract) -> Line {
        let count = chart.absences(within: contract, until: today)
        let until = contract.to.map { " to \($0.dayAndMonth)" } ?? ""
        return Line(
            mark: count >= contract.limit,
            day: contract.from.dayAndMonth,
            title: "Contract",
            text: "\(count) of \(contract.limit) absences in \(contract.days) days\(until)",
            role: count >= contract.limit ? .warning : .info
        )
    }

    /// The rows that all lines take with their whole text.
    func rowCount(width: Int, metrics: TextMetrics) -> Int {
        lines.reduce(0) { $0 + 1 + below($1, width: width, metrics: metrics).count }
    }

    /// The text of a line that doesn't fit behind its title, in rows of its own.
    private func below(_ line: Line, width: Int, metrics: TextMetrics) -> [String] {
        let used = 12 + metrics.columns(of: line.title)
        guard used + metrics.columns(of: line.text) > width else { return [] }
        return metrics.wrapped(line.text, columns: max(1, width - 12))
    }

    /// Draws as many lines as the window has, with their whole text if there is room; `more` says where those are that are
    /// left out.
    func draw(on canvas: inout Canvas, more: String) {
        let lines = lines
        if lines.isEmpty { canvas.put("Nothing needs you.", x: 2, y: 0, role: .ok) }
        let (width, height) = (canvas.size.width, canvas.size.height)
        let isWhole = rowCount(width: width, metrics: canvas.metrics) <= height
        let shown = lines.count > height ? height - 1 : lines.count
        var y = 0
        for line in lines.prefix(shown) {
            if line.mark { canvas.put(canvas.glyphs.attention, x: 0, y: y, role: line.role) }
            canvas.put(line.day, x: 2, y: y)
            let used = canvas.put(line.title, x: 10, y: y, role: line.role)
            let rows = isWhole ? below(line, width: width, metrics: canvas.metrics) : []
            if rows.isEmpty { canvas.put(line.text, x: 12 + used, y: y) }
            for (offset, text) in rows.enumerated() { canvas.put(text, x: 12, y: y + 1 + offset) }
            y += 1 + rows.count
        }
        if shown < lines.count { canvas.put("and \(lines.count - shown) more: \(more)", x: 2, y: y, role: .dim) }
    }
}

extension ClientChart {
    /// What was agreed about absences, where it is in force on a day.
    func contract(on day: Day) -> AttendanceContract? {
        contracts.first { $0.covers(day) }
    }

    /// The unexcused absences in the window of a contract that ends on a day.
    func absences(within contract: AttendanceContract, until day: Day) -> Int {
        let window = day.window(contract.days)
        return marks.count { window.contains($0.day) && $0.counts && $0.status.isUnexcused }
    }
}

extension Flag {
    /// The day of the latest row it rests on.
    var latestDay: Day? { evidence.map(\.date).max() }
}

extension Severity {
    /// How the severity is meant on a screen; its word says the same.
    var role: Role {
        switch self {
        case .critical, .high: .danger
        case .medium: .warning
        case .low: .info
        case .positive: .ok
        }
    }

    /// The severity as alerts write it.
    var word: String {
        switch self {
        case .critical: "CRIT"
        case .high: "HIGH"
        case .medium: "MED"
        case .low: "LOW"
        case .positive: "GOOD"
        }
    }
}
