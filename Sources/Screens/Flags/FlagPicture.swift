import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// The picture of one flag.
struct FlagPicture {
    let flag: Flag
    let chart: ClientChart?
    let list: ListState<Int>
    let rule: (any Rule)?
    let prompt: DecisionPrompt?

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let lines = FlagLines(flag, width: canvas.size.width, metrics: canvas.metrics)
        let layout = FlagLayout(size: canvas.size, lines: lines)
        canvas.within(layout.head) { drawHead(lines.head, &$0) }
        canvas.rule(
            y: layout.evidence.y - 1,
            heading: rule == nil ? "Evidence: Enter opens the record a line comes from" : "The rule"
        )
        canvas.within(layout.evidence) { rule == nil ? drawEvidence(&$0) : drawRule(&$0) }
        let width = canvas.size.width
        canvas.rule(y: layout.patternRule, heading: "Pattern", from: 0, to: layout.middle)
        canvas.rule(y: layout.patternRule, heading: "Also waiting for this client", from: layout.middle, to: width - 1)
        canvas.rule(y: layout.decideRule, heading: flag.state.isWaiting ? "Decide" : "Decided")
        canvas.verticalRule(x: layout.middle, from: layout.patternRule, to: layout.decideRule)
        canvas.within(layout.pattern) { drawPattern(&$0) }
        canvas.within(layout.others) { drawOthers(&$0) }
        canvas.within(layout.decide) { drawDecision(lines.decided, &$0) }
    }

    private func drawHead(_ lines: [FlagLines.Line], _ canvas: inout Canvas) {
        let mark = flag.severity >= .high ? canvas.glyphs.attention : " "
        canvas.put("\(mark) \(flag.severity.word)", x: 2, y: 0, role: flag.severity.role)
        for (y, line) in lines.enumerated() { canvas.put(line.text, x: FlagLines.headColumn, y: y, role: line.role) }
    }

    /// Draws the rows with their whole text as long as all of them have room, or else one line each.
    private func drawEvidence(_ canvas: inout Canvas) {
        let (width, height) = (canvas.size.width, canvas.size.height)
        let wrapped = flag.evidence.map { canvas.metrics.wrapped($0.says, columns: width - 27) }
        let isWhole = wrapped.reduce(0) { $0 + $1.count } <= height
        var y = 0
        for row in list.visibleRows(height: height) {
            let line = flag.evidence[row]
            canvas.put(line.date.weekdayAndDate, x: 2, y: y)
            canvas.put(line.kind.rawValue, x: 14, y: y, role: .dim, width: 11)
            let says = isWhole ? wrapped[row] : [line.says]
            for (offset, text) in says.enumerated() { canvas.put(text, x: 26, y: y + offset, width: width - 27) }
            if row == list.row {
                canvas.put(canvas.glyphs.here, x: 0, y: y)
                canvas.paint(Rect(x: 0, y: y, width: width, height: says.count), emphasis: .selected)
                canvas.focus(x: 2, y: y)
            }
            y += says.count
        }
    }

    private func drawRule(_ canvas: inout Canvas) {
        guard let rule else { return }
        let basis = type(of: rule).basis
        let lines = [
            "\(flag.rule), version \(flag.ruleVersion), fires when \(rule.firesWhen).", "",
            basis.isConfirmed ? "Stands on: \(basis.text)." : "Not confirmed by a publication: \(basis.text).", "",
            "Suggests: \(flag.action). People decide.",
        ]
        var y = 0
        for line in lines {
            for part in canvas.metrics.wrapped(line, columns: canvas.size.width - 4) {
                canvas.put(part, x: 2, y: y)
                y += 1
            }
            if line.isEmpty { y += 1 }
        }
        canvas.focus(x: 2, y: 0)
    }

    private func drawPattern(_ canvas: inout Canvas) {
        guard let chart else { return }
        let weeks = chart.hours.suffix(8)
        let spark = Sparkline(weeks.map { Double($0.credited.count) }).text(glyphs: canvas.glyphs)
        canvas.put("Hours by week", x: 2, y: 0)
        canvas.put(spark, x: 18, y: 0, role: .chart1)
        canvas.put("now \(weeks.last?.credited.hours ?? "0.0")", x: 28, y: 0)
        let month = chart.marks.prefix(40)
        let absent = month.count { $0.status.isUnexcused }
        canvas.put("No-shows \(absent) of the last \(month.count) sessions", x: 2, y: 1)
        canvas.put("Tests  \(TestStrip.text(chart.tests, count: 12))", x: 2, y: 2)
    }

    private func drawOthers(_ canvas: inout Canvas) {
        let others = (chart?.flags ?? []).filter { $0.id != flag.id && $0.lapsedOn == nil }
        if others.isEmpty { canvas.put("Nothing else.", x: 2, y: 0, role: .dim) }
        let shown = others.count > 3 ? 2 : others.count
        for (y, other) in others.prefix(shown).enumerated() {
            let used = canvas.put(other.severity.word, x: 2, y: y, role: other.severity.role)
            canvas.put("\(other.title), \(other.measured)", x: 3 + max(4, used), y: y)
        }
        if shown < others.count { canvas.put("and \(others.count - shown) more in the chart", x: 2, y: 2, role: .dim) }
    }

    private func drawDecision(_ decided: [FlagLines.Line], _ canvas: inout Canvas) {
        if let prompt { return prompt.draw(on: &canvas) }
        guard flag.state.isWaiting else {
            for (y, line) in decided.enumerated() {
                if line.role == .warning { canvas.put(canvas.glyphs.attention, x: 0, y: y, role: .warning) }
                canvas.put(line.text, x: 2, y: y, role: line.role)
            }
            return
        }
        // The words of the middle column are the longest.
        let columns = [2, canvas.size.width / 4 + 2, canvas.size.width * 5 / 8 + 2]
        for (index, decision) in DecisionPrompt.decisions.enumerated() {
            let x = columns[index % 3]
            canvas.put("\(index + 1)", x: x, y: index / 3, role: .key)
            canvas.put(decision.name, x: x + 3, y: index / 3)
        }
        canvas.put("A digit decides and asks why. A test alone is never the basis.", x: 2, y: 4, role: .dim)
    }
}
