import CareModel
import CaseStore
import TerminalUI

/// The chart's second page: plan versions, their weekly minutes and signatures, goals, medications and groups.
struct PlanPage {
    let chart: ClientChart
    let list: ListState<Int>
    /// The rows that the page needs besides its list of plans and medications.
    static let fixedRows = 13

    func draw(on canvas: inout Canvas, at desk: Desk) {
        let size = canvas.size
        let listHeight = max(1, size.height - Self.fixedRows)
        canvas.rule(y: 1, heading: "Plans and medications")
        canvas.within(Rect(x: 0, y: 2, width: size.width, height: listHeight)) { drawList(&$0, desk) }
        var y = 2 + listHeight
        canvas.rule(y: y, heading: "Goals of the plan in force")
        canvas.within(Rect(x: 0, y: y + 1, width: size.width, height: 5)) { drawItems(&$0, desk) }
        y += 6
        canvas.rule(y: y, heading: "Groups")
        canvas.within(Rect(x: 0, y: y + 1, width: size.width, height: 4)) { drawGroups(&$0, desk) }
    }

    private func drawList(_ canvas: inout Canvas, _ desk: Desk) {
        if chart.plans.isEmpty, chart.medications.isEmpty {
            canvas.put("No plan yet. p writes one, m adds a medication.", x: 2, y: 0, role: .dim)
        }
        for (y, row) in list.visibleRows(height: canvas.size.height).enumerated() {
            if chart.plans.indices.contains(row) {
                drawPlan(chart.plans[row].record, isInForce: isInForce(row, desk), y, &canvas, desk)
            } else {
                drawMedication(chart.medications[row - chart.plans.count], y, &canvas)
            }
            guard row == list.row else { continue }
            canvas.put(canvas.glyphs.here, x: 0, y: y)
            canvas.paint(Rect(x: 0, y: y, width: canvas.size.width, height: 1), emphasis: .selected)
            canvas.focus(x: 2, y: y)
        }
    }

    private func isInForce(_ row: Int, _ desk: Desk) -> Bool {
        chart.plans.firstIndex { $0.record.effectiveOn <= desk.today } == row
    }

    private func drawPlan(_ plan: TreatmentPlan, isInForce: Bool, _ y: Int, _ canvas: inout Canvas, _ desk: Desk) {
        let state = isInForce ? "in force" : plan.effectiveOn > desk.today ? "ahead" : "earlier"
        canvas.put("Plan", x: 2, y: y)
        canvas.put(plan.effectiveOn.withYear, x: 8, y: y)
        canvas.put(state, x: 20, y: y, role: isInForce ? .ok : .dim)
        let days = Weekday.allCases.filter { plan.minutes[$0] > .zero }
            .map { "\($0.shortName) \(plan.minutes[$0].count)" }
        canvas.put(days.isEmpty ? "no hours" : days.joined(separator: " "), x: 29, y: y, width: 24)
        canvas.put("\(plan.minutes.total.hours) h", x: 53, y: y, width: 6, align: .trailing)
        let tests = canvas.put(
            "\(plan.testsPerWeek?.text ?? "-") \(plan.testsPerWeek?.text == "1" ? "test" : "tests")",
            x: 61,
            y: y
        )
        let missing = [
            (plan.clientSignedOn == nil && plan.refusalReason == nil, "client"),
            (plan.counselorSignedOn == nil, "counselor"),
            (plan.supervisorSignedOn == nil, "supervisor"),
        ].filter(\.0).map(\.1)
        let signed =
            missing.isEmpty ? "signed" : "\(canvas.glyphs.attention) unsigned: \(missing.joined(separator: ", "))"
        canvas.put(signed, x: max(69, 62 + tests), y: y, role: missing.isEmpty ? .ok : .warning)
    }

    private func drawMedication(_ line: ClientChart.MedicationLine, _ y: Int, _ canvas: inout Canvas) {
        let medication = line.medication
        canvas.put("Med", x: 2, y: y)
        canvas.put(medication.from.withYear, x: 8, y: y)
        canvas.put(line.isActive ? "active" : "ended", x: 20, y: y, role: line.isActive ? .ok : .dim)
        canvas.put(medication.name, x: 29, y: y, width: 24)
        var notes: [String] = []
        if medication.isCritical == true { notes.append("critical") }
        if !medication.expects.names.isEmpty {
            notes.append("expect \(medication.expects.names.joined(separator: ", "))")
        }
        if !medication.explains.names.isEmpty {
            notes.append("explains \(medication.explains.names.joined(separator: ", "))")
        }
        canvas.put(notes.joined(separator: "; "), x: 54, y: y)
    }

    private func drawItems(_ canvas: inout Canvas, _ desk: Desk) {
        let items = PlanTree(chart.planItems).lines
        if items.isEmpty { canvas.put("The plan has no goals on file.", x: 2, y: 0, role: .dim) }
        for (y, line) in items.prefix(canvas.size.height).enumerated() {
            let x = 2 + line.depth * 2
            canvas.put(line.item.text, x: x, y: y, width: canvas.size.width - x - 24)
            let target = line.item.targetDate?.dayAndMonth ?? ""
            canvas.put(target, x: canvas.size.width - 21, y: y)
            let isLate = line.item.targetDate.map { $0 < desk.today } == true && line.item.state != .met
            let state = line.item.state?.rawValue.replacing("_", with: " ") ?? ""
            canvas.put(
                isLate ? "\(state), late" : state,
                x: canvas.size.width - 13,
                y: y,
                role: isLate ? .warning : .text
            )
        }
    }

    private func drawGroups(_ canvas: inout Canvas, _ desk: Desk) {
        if chart.groups.isEmpty {
            let how = chart.isEnrolled ? " G puts the client in one." : ""
            canvas.put("On no group's roster.\(how)", x: 2, y: 0, role: .dim)
        }
        let half = canvas.size.width / 2
        for (index, line) in chart.groups.prefix(canvas.size.height * 2).enumerated() {
            let when = [line.weekday?.shortName, line.starts.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
            let end = line.membership.to.map { " to \($0.dayAndMonth)" } ?? ""
            let isOver = line.membership.to.map { $0 < desk.today } ?? false
            canvas.put(
                "\(when)  \(line.name)\(end)",
                x: 2 + (index % 2) * half,
                y: index / 2,
                role: isOver ? .dim : .text,
                width: half - 3
            )
        }
    }
}
