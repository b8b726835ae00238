import CareModel
import CaseStore
import TerminalUI

/// The chart's first page: who it is, what needs somebody, the hours, what happened and what is next.
struct OverviewPage {
    let chart: ClientChart
    let list: ListState<Int>

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let layout = OverviewLayout(size: canvas.size)
        let (middle, width) = (layout.middle, canvas.size.width)
        canvas.rule(y: 1)
        let need = chart.hours.last.map { " (line = \($0.required.hours))" } ?? ""
        canvas.rule(y: layout.hoursRule, heading: "Hours by week\(need)", from: 0, to: middle)
        canvas.rule(y: layout.hoursRule, heading: "Timeline", from: middle, to: width - 1)
        canvas.verticalRule(x: middle, from: 1, to: layout.nextRule)
        canvas.rule(y: layout.nextRule, heading: nextHeading)
        canvas.within(layout.facts) { drawFacts(&$0, desk) }
        canvas.within(layout.alerts) { Alerts(chart: chart, today: desk.today).draw(on: &$0, more: "5 shows all") }
        canvas.within(layout.hours) { drawHours(&$0, desk) }
        canvas.within(layout.timeline) { drawTimeline(&$0) }
        canvas.within(layout.next) { drawNext(&$0, desk) }
    }

    private func drawFacts(_ canvas: inout Canvas, _ desk: Desk) {
        let client = chart.client.record
        let facts =
            [
                ("Record", recordWords(client, desk)), ("Level", levelWords), ("Consent", consentWords),
                ("Counselor", chart.counselorName ?? "none"), ("Substance", substanceWords(client)),
                ("Contact", desk.hidesNames ? "hidden" : contactWords(client)),
            ]
        for (y, fact) in facts.enumerated() {
            canvas.put(fact.0, x: 2, y: y, role: .dim)
            canvas.put(fact.1, x: 13, y: y, width: canvas.size.width - 14)
        }
    }

    private func recordWords(_ client: Client, _ desk: Desk) -> String {
        guard !desk.hidesNames, let born = client.birthDate else { return client.id.text }
        return "\(client.id)  born \(born.parts.year) (\(born.years(until: desk.today)))"
    }

    private var levelWords: String {
        guard let level = chart.levels.first, let episode = chart.episode?.record else { return "not admitted" }
        return "\(level.level.rawValue) since \(episode.admittedOn.withYear)"
    }

    private var consentWords: String {
        guard
            let consent = chart.consents.min(by: { ($0.expiresOn ?? .distantFuture) < ($1.expiresOn ?? .distantFuture) }
            )
        else { return "none in use" }
        let until = consent.expiresOn.map { " to \($0.dayAndMonth)" } ?? ""
        let more = chart.consents.count > 1 ? ", \(chart.consents.count) in all" : ""
        return "\(consent.recipient)\(until)\(more)"
    }

    private func substanceWords(_ client: Client) -> String {
        let naloxone = client.naloxone == true ? ", naloxone" : client.naloxone == false ? ", no naloxone" : ""
        return (client.primarySubstance ?? "not recorded") + naloxone
    }

    private func contactWords(_ client: Client) -> String {
        let parts = [client.phone, client.language == "en" ? nil : client.language, client.pronouns].compactMap { $0 }
        return parts.isEmpty ? "none" : parts.joined(separator: ", ")
    }

    /// What is next, and when in the week the client can't come.
    private var nextHeading: String {
        let next = "Next \(ClientChart.daysAhead) days"
        guard !chart.constraints.isEmpty else { return next }
        return "\(next), can't come \(chart.constraints.map(\.line).joined(separator: ", "))"
    }

    private func drawHours(_ canvas: inout Canvas, _ desk: Desk) {
        let height = canvas.size.height
        canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: height - 1)) {
            WeekHoursChart(weeks: chart.hours, today: desk.today).draw(on: &$0)
        }
        let sessions = chart.next.count { chart.hours.last?.week.days.contains($0.day) == true }
        canvas.put(
            "this week: \(sessions.counted("session")) left, \(chart.ahead.hours) h",
            x: 2,
            y: height - 1,
            role: .dim
        )
    }

    private func drawTimeline(_ canvas: inout Canvas) {
        if chart.timeline.isEmpty { canvas.put("Nothing yet.", x: 2, y: 0, role: .dim) }
        for (y, row) in list.visibleRows(height: canvas.size.height).enumerated() {
            Timeline.draw(chart.timeline[row], on: &canvas, y: y)
            guard row == list.row else { continue }
            canvas.put(canvas.glyphs.here, x: 0, y: y)
            canvas.paint(Rect(x: 0, y: y, width: canvas.size.width, height: 1), emphasis: .selected)
            canvas.focus(x: 2, y: y)
        }
    }

    /// The leaves first, then what is next; the last place says how much there is besides.
    private func drawNext(_ canvas: inout Canvas, _ desk: Desk) {
        let leaves = chart.coming.filter { $0.leave != nil }
        let last = desk.today.advanced(by: ClientChart.daysAhead)
        let meetings = (chart.next + chart.coming).filter { $0.leave == nil && $0.day <= last }
            .sorted { ($0.day, $0.time?.minutes ?? 0) < ($1.day, $1.time?.minutes ?? 0) }
        let events = leaves + meetings
        if events.isEmpty { canvas.put("Nothing is scheduled.", x: 2, y: 0) }
        let columns = canvas.size.width < 110 ? 2 : 3
        let (places, step) = (canvas.size.height * columns, canvas.size.width / columns)
        let shown = events.count > places ? places - 1 : events.count
        for (index, event) in events.prefix(shown).enumerated() {
            put(Self.words(event), index, event.leave != nil ? .warning : .text)
        }
        if shown < events.count { put("and \(events.count - shown) more", shown, .dim) }

        func put(_ text: String, _ index: Int, _ role: Role) {
            canvas.put(text, x: 2 + index % columns * step, y: index / columns, role: role, width: step - 3)
        }
    }

    private static func words(_ event: ClientChart.Event) -> String {
        let hours = event.minutes.map { " \($0.hours) h" } ?? ""
        let detail = event.detail.isEmpty ? "" : ": \(event.detail)"
        return "\(event.day.weekdayAndDate) \(event.time.map { "\($0)  " } ?? " ")\(event.word)\(hours)\(detail)"
    }
}

extension Day {
    /// A day after every other, for sorting what has no end.
    static let distantFuture = Day(number: 2_932_896)
}
