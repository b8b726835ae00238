import CareModel
import CaseStore
import TerminalUI

extension TestScreen {
    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let test, let form else { return }
        let layout = TestLayout(size: canvas.size, lines: panel.lines.count)
        drawFacts(test, &canvas)
        drawRules(layout, &canvas)
        canvas.within(layout.onFile) { drawOnFile(&$0, desk) }
        drawPanel(layout, &canvas)
        canvas.within(layout.outcome) { drawOutcome(&$0, desk) }
        canvas.within(layout.fields) { form.draw(on: &$0, isFocused: part == .fields) }
        if let figure { drawFigure(figure, layout, &canvas) }
        if let adding {
            let box = canvas.bounds.centered(Size(width: 44, height: 13))
            canvas.fade(canvas.bounds)
            canvas.box(box, title: "Add an analyte")
            canvas.within(box.inset(columns: 2, rows: 1)) { adding.draw(on: &$0) }
        }
    }

    private func drawFacts(_ test: DrugTest, _ canvas: inout Canvas) {
        var facts = ["Test of \(test.day.weekdayAndDate)", test.reason.name]
        if isNew {
            let reason = form.flatMap { DrugTest.Reason(rawValue: $0.value(of: "reason")) }
            facts = ["New test", reason?.name ?? "reason not chosen"]
        }
        if test.selectedOn != test.day { facts.append("selected \(test.selectedOn.weekdayAndDate)") }
        if let notified = test.notifiedAt { facts.append("told \(notified.time)") }
        canvas.put(facts.joined(separator: "   "), x: 1, y: 0)
        if let voided = detail?.voided {
            canvas.put("voided: \(voided)", x: 1, y: 0, role: .warning, width: canvas.size.width - 2, align: .trailing)
        }
    }

    private func drawRules(_ layout: TestLayout, _ canvas: inout Canvas) {
        let (middle, width) = (layout.middle, canvas.size.width)
        let isPanel = part == .panel
        canvas.rule(y: 1, heading: "Specimen", emphasis: isPanel ? [] : .bold, from: 0, to: middle)
        canvas.rule(y: 1, heading: "On file for this client", from: middle, to: width - 1)
        let day = reportedOn.map { ", \($0.weekdayAndDate)" } ?? ""
        let what = method == .presumptive ? "Panel: the screen" : "Panel: the laboratory\(day)"
        canvas.rule(y: layout.panelRule, heading: what, emphasis: isPanel ? .bold : [], from: 0, to: middle)
        canvas.rule(y: layout.panelRule, from: middle, to: width - 1)
        canvas.rule(y: layout.outcomeRule, heading: "Outcome")
        canvas.verticalRule(x: middle, from: 1, to: layout.outcomeRule)
    }

    private func drawOnFile(_ canvas: inout Canvas, _ desk: Desk) {
        guard let chart else { return }
        var lines = chart.medications.filter(\.isActive).map { line in
            let critical = line.medication.isCritical == true ? ", critical" : ""
            return "\(line.medication.name) since \(line.medication.from.dayAndMonth)\(critical)"
        }
        if lines.isEmpty { lines.append("no medication on file") }
        let earlier = chart.tests.filter { $0.id != test?.id && $0.voided == nil }
        if let last = earlier.first { lines.append("last test  \(last.day.dayAndMonth)  \(last.says)") }
        lines.append("last tests  \(TestStrip.text(earlier, count: 8))")
        if let naloxone = chart.client.record.naloxone { lines.append(naloxone ? "has naloxone" : "has no naloxone") }
        for (y, line) in lines.prefix(canvas.size.height).enumerated() { canvas.put(line, x: 2, y: y) }
    }

    private func drawPanel(_ layout: TestLayout, _ canvas: inout Canvas) {
        let medicated = medicated
        for (index, line) in panel.lines.enumerated() {
            let place = layout.place(of: index)
            guard place.y < layout.outcomeRule else { continue }
            let width = index < layout.panelRows ? layout.middle : canvas.size.width - layout.middle - 1
            canvas.within(Rect(x: place.x, y: place.y, width: width, height: 1)) { canvas in
                drawLine(line, index, medicated, &canvas)
            }
        }
        if panel.lines.isEmpty {
            canvas.put("No panel yet. + adds an analyte.", x: 2, y: layout.panelRule + 1, role: .dim)
        }
    }

    private func drawLine(
        _ panelLine: TestPanel.Line,
        _ index: Int,
        _ medicated: (explained: AnalyteSet, expected: AnalyteSet),
        _ canvas: inout Canvas
    ) {
        let isExplained = medicated.explained.contains(panelLine.analyte)
        let isHere = part == .panel && index == line
        canvas.put(String(TestPanel.letter(index)), x: 2, y: 0, role: .key)
        canvas.put(panelLine.analyte.name, x: 5, y: 0, width: 15)
        canvas.put(word(panelLine.presumptive), x: 21, y: 0, role: role(panelLine.presumptive, isExplained))
        if let definitive = panelLine.definitive {
            let word = definitive == .positive ? "POS" : "neg"
            canvas.put("lab \(word) \(panelLine.value)", x: 27, y: 0, role: role(definitive, isExplained))
        } else if panelLine.presumptive == .positive {
            canvas.put(isExplained ? "expected" : "! unexpected", x: 27, y: 0, role: isExplained ? .ok : .danger)
        } else if panelLine.presumptive == .negative, medicated.expected.contains(panelLine.analyte) {
            canvas.put("! prescribed", x: 27, y: 0, role: .danger)
        }
        guard isHere else { return }
        canvas.put(canvas.glyphs.here, x: 0, y: 0)
        canvas.paint(canvas.bounds, emphasis: .selected)
        canvas.focus(x: 5, y: 0)
    }

    private func word(_ reading: TestResult.Reading?) -> String {
        switch reading {
        case .positive: "[POS]"
        case .negative: " neg"
        case nil: "  -"
        }
    }

    private func role(_ reading: TestResult.Reading?, _ isExplained: Bool) -> Role {
        switch reading {
        case .positive: isExplained ? .ok : .danger
        case .negative: .text
        case nil: .dim
        }
    }

    private func drawOutcome(_ canvas: inout Canvas, _ desk: Desk) {
        guard let draft = draft(collector: nil) else { return }
        let negative = panel.lines.count { $0.counts == .negative }
        let positive = panel.lines.filter { $0.counts == .positive }
        let explained = medicated.explained
        let expected = positive.count { explained.contains($0.analyte) }
        canvas.put("Reading", x: 2, y: 0, role: .dim)
        let reading = "\(negative) negative, \(expected) expected positive, \(positive.count - expected) unexpected"
        canvas.put(draft.outcome == .collected ? reading : draft.outcome.name, x: 13, y: 0)
        canvas.put("Validity", x: 2, y: 1, role: .dim)
        let validity = draft.outcome == .collected ? draft.validity : .valid
        let mark = validity == .valid ? "" : "\(canvas.glyphs.attention) "
        canvas.put(mark + validity.name, x: 13, y: 1, role: validity == .valid ? .ok : .danger)
        let unread = panel.lines.count { $0.presumptive == nil }
        if draft.outcome == .collected, unread > 0 {
            canvas.put("\(unread) not read", x: 40, y: 1, role: .warning)
        }
        canvas.put("What the laboratory said and what policy counts are kept apart.", x: 2, y: 2, role: .dim)
    }

    private func drawFigure(_ figure: TextField, _ layout: TestLayout, _ canvas: inout Canvas) {
        guard panel.lines.indices.contains(line) else { return }
        let y = layout.outcomeRule + 3
        canvas.fill(Rect(x: 0, y: y, width: canvas.size.width, height: 1))
        let used = canvas.put("Figure for \(panel.lines[line].analyte.name), ng/mL:", x: 2, y: y, role: .info)
        canvas.within(Rect(x: used + 3, y: y, width: 14, height: 1)) { figure.draw(on: &$0) }
    }
}
