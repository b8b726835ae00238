import CareModel
import CaseStore
import PlanEngine
import TerminalUI

extension ReviewScreen {
    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let queue else { return }
        let decided = decidedLines(canvas)
        let layout = ReviewLayout(size: canvas.size, decisionRows: prompt == nil ? decided.count : 0)
        drawProgress(queue, &canvas)
        let (middle, width) = (layout.middle, canvas.size.width)
        canvas.rule(y: 1, heading: "To do (\(queue.toDecide))", from: 0, to: middle)
        canvas.rule(y: 1, heading: personHeading(desk), from: middle, to: width - 1)
        let heading = record == nil ? "Your decision" : "Decided"
        canvas.rule(y: layout.decideRule, heading: heading, from: middle, to: width - 1)
        canvas.rule(y: canvas.size.height - 1)
        canvas.verticalRule(x: middle, from: 1, to: canvas.size.height - 1)
        canvas.within(layout.queue) { drawQueue(queue, &$0, desk) }
        drawPerson(on: &canvas, layout.person, desk)
        canvas.within(layout.decide) { drawDecision(decided, &$0) }
        signing?.draw(on: &canvas)
    }

    private func drawProgress(_ queue: ReviewQueue, _ canvas: inout Canvas) {
        let words = "Plan review, \(queue.week.firstDay.weekdayAndDate) to \(queue.week.lastDay.weekdayAndDate)"
        canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: 1)) { canvas in
            ProgressLine(words, done: queue.decided, total: queue.lines.count).draw(on: &canvas)
        }
    }

    private func personHeading(_ desk: Desk) -> String {
        guard let selected else { return "Nobody" }
        let level = chart?.levels.first.map { "   level \($0.level.rawValue)" } ?? ""
        return "\(desk.nameAndNumber(selected.client))\(level)"
    }

    private func drawQueue(_ queue: ReviewQueue, _ canvas: inout Canvas, _ desk: Desk) {
        if queue.lines.isEmpty { canvas.put("Nobody is enrolled here.", x: 2, y: 0, role: .dim) }
        for (y, row) in list.visibleRows(height: canvas.size.height).enumerated() {
            let line = queue.lines[row]
            drawQueueLine(line, y, &canvas, desk)
            guard line.id == list.selection else { continue }
            canvas.put(canvas.glyphs.here, x: 0, y: y)
            canvas.paint(Rect(x: 0, y: y, width: canvas.size.width, height: 1), emphasis: .selected)
            if prompt == nil { canvas.focus(x: 4, y: y) }
        }
    }

    private func drawQueueLine(_ line: ReviewQueue.Line, _ y: Int, _ canvas: inout Canvas, _ desk: Desk) {
        let width = canvas.size.width
        let name = desk.name(line.client)
        if let decision = line.decision {
            canvas.put(canvas.glyphs.done, x: 2, y: y, role: .ok)
            let word = line.awaitsCountersignature ? "\(decision.shortName) sign!" : decision.shortName
            canvas.put(
                word,
                x: width - 11,
                y: y,
                role: line.awaitsCountersignature ? .warning : .dim,
                width: 10,
                align: .trailing
            )
            canvas.put(name, x: 4, y: y, width: width - 16)
        } else {
            let severity = Severity.allCases.first { $0.urgency == line.urgency } ?? .positive
            if line.flags > 0 {
                let mark = severity >= .high ? canvas.glyphs.attention : " "
                canvas.put(mark, x: 2, y: y, role: severity.role)
                let word = line.urgency == 0 ? "\(line.flags)" : "\(line.flags) \(severity.word)"
                canvas.put(word, x: width - 8, y: y, role: severity.role, width: 7, align: .trailing)
            }
            canvas.put(name, x: 4, y: y, width: width - 13)
        }
    }

    /// The decision on file with its whole reason, in the lines of the panel; empty while there is none.
    private func decidedLines(_ canvas: Canvas) -> [String] {
        guard let record else { return [] }
        let until = record.holdUntil.map { " until \($0.weekdayAndDate)" } ?? ""
        let columns = ReviewLayout.decisionWidth(canvas.size)
        let text = ["\(record.decision.name)\(until), by \(record.decidedBy)", record.rationale]
        let anew = queue?.signedOffBy == nil ? "; a digit decides anew" : ""
        return text.flatMap { canvas.metrics.wrapped($0, columns: columns) }
            + ["packet \(record.packetHash.prefix(16))\(anew)"]
    }

    private func drawDecision(_ decided: [String], _ canvas: inout Canvas) {
        if let prompt { return prompt.draw(on: &canvas) }
        guard decided.isEmpty else {
            for (y, line) in decided.dropLast().enumerated() { canvas.put(line, x: 1, y: y) }
            canvas.put(decided.last ?? "", x: 1, y: canvas.size.height - 1, role: .dim)
            return
        }
        if let signed = queue?.signedOffBy {
            canvas.put("Not decided when \(signed) signed the week off.", x: 1, y: 0, role: .dim)
            return
        }
        if chart?.flags.isEmpty == true {
            canvas.put("no flag waits: 1, Enter", x: 1 + 28, y: 4, role: .dim)
        }
        for (index, decision) in DecisionPrompt.decisions.enumerated() {
            let x = 1 + (index / 5) * 28
            canvas.put("\(index + 1)", x: x, y: index % 5, role: .key)
            canvas.put(decision.name, x: x + 3, y: index % 5)
        }
    }
}

extension ReviewDecision {
    /// The decision in a word, for a narrow column.
    var shortName: String {
        switch self {
        case .continueCare: "continue"
        case .continueWithChange: "change"
        case .stepUp: "step up"
        case .stepDown: "step down"
        case .transfer: "transfer"
        case .refer: "refer"
        case .hold: "hold"
        case .dischargeComplete, .dischargeIncomplete: "discharge"
        }
    }
}
