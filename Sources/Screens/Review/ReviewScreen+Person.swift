import CareModel
import CaseStore
import TerminalUI

extension ReviewScreen {
    /// Draws what the team reads before it decides: what needs it, the facts, and what happened since.
    func drawPerson(on canvas: inout Canvas, _ place: Rect, _ desk: Desk) {
        guard let chart else { return }
        let waiting = Alerts(chart: chart, today: desk.today)
        let (whole, room) = (
            waiting.rowCount(width: place.width - 2, metrics: canvas.metrics), max(3, place.size.height - 8)
        )
        let alerts = max(1, whole <= room ? whole : min(room, waiting.lines.count))
        let before = canvas.metrics.wrapped(lastDecision(chart) ?? "not reviewed yet", columns: place.width - 11)
        // The hours, the tests, and of the last decision as much as leaves the rule and two rows below it.
        let facts = 2 + min(before.count, max(1, place.size.height - alerts - 5))
        let since = place.y + alerts + facts
        canvas.within(Rect(x: place.x + 1, y: place.y, width: place.width - 2, height: alerts)) {
            waiting.draw(on: &$0, more: "Enter opens the chart")
        }
        canvas.within(Rect(x: place.x + 3, y: place.y + alerts, width: place.width - 3, height: facts)) {
            drawFacts(chart, before, on: &$0)
        }
        canvas.rule(y: since, heading: "Since the last review", from: place.x)
        canvas.within(Rect(x: place.x, y: since + 1, width: place.width, height: place.maxY - since - 1)) {
            for (y, event) in changes(chart).prefix($0.size.height).enumerated() {
                Timeline.draw(event, on: &$0, y: y)
            }
        }
    }

    private func drawFacts(_ chart: ClientChart, _ before: [String], on canvas: inout Canvas) {
        let weeks = chart.hours.suffix(8)
        let spark = Sparkline(weeks.map { Double($0.credited.count) }).text(glyphs: canvas.glyphs)
        let (credited, required) = (weeks.last?.credited.hours ?? "0.0", weeks.last?.required.hours ?? "0.0")
        for (y, label) in ["Hours", "Tests", "Before"].enumerated() { canvas.put(label, x: 0, y: y, role: .dim) }
        canvas.put(spark, x: 7, y: 0, role: .chart1)
        canvas.put("\(credited) of \(required), ahead \(chart.ahead.hours)", x: 17, y: 0)
        canvas.put(TestStrip.text(chart.tests, count: 12), x: 7, y: 1)
        let last = canvas.size.height - 3
        for (offset, line) in before.prefix(last).enumerated() { canvas.put(line, x: 7, y: 2 + offset) }
        // What is left over is cut where one sees it.
        canvas.put(before.dropFirst(last).joined(separator: " "), x: 7, y: 2 + last)
    }

    /// What the team decided the last time, in this program or, before that, in the plan's own reviews.
    private func lastDecision(_ chart: ClientChart) -> String? {
        if let last = earlier.first { return "\(last.week.dayAndMonth) \(last.decision.name): \(last.rationale)" }
        return chart.reviews.first.map { "\($0.reviewedOn.dayAndMonth) \($0.decision.name): \($0.rationale ?? "")" }
    }

    /// What happened since the client was last reviewed, what speaks against progress first.
    private func changes(_ chart: ClientChart) -> [ClientChart.Event] {
        let since = chart.reviews.first { $0.reviewedOn < (week ?? $0.reviewedOn) }?.reviewedOn ?? Day(number: 0)
        let events = chart.timeline.filter { $0.day > since && $0.subject != .review }
        return events.filter(\.isConcern) + events.filter { !$0.isConcern }
    }
}
