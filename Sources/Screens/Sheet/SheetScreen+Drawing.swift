import CareModel
import CaseStore
import TerminalUI

extension SheetScreen {
    /// The rows that the list of clients has.
    func listHeight(in size: Size) -> Int {
        let rows = sheet?.rows.count ?? 0
        let withLegend = size.height - 2 - 7
        // A longer list takes the legend's rows one by one, down to the last, where the questions stand too.
        return min(max(rows, withLegend), size.height - 2 - 3)
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let sheet else { return }
        let isWide = canvas.size.width >= 112
        let (left, right) = canvas.bounds.columns(at: isWide ? 80 : canvas.size.width, gap: isWide ? 1 : 0)
        let height = listHeight(in: canvas.size)
        canvas.within(left) { canvas in
            drawFacts(sheet, &canvas)
            drawRows(sheet, height, &canvas, desk)
            drawFoot(sheet, from: height + 2, &canvas)
        }
        if isWide {
            canvas.verticalRule(x: 80, from: 1, to: canvas.size.height - 1)
            canvas.within(right) { SidePanel(chart: chart).draw(on: &$0, at: desk) }
        }
        drawPrompt(y: height + 4, &canvas)
        signing?.draw(on: &canvas)
        drawMakingUp(on: &canvas)
        finder?.draw(on: &canvas, at: desk)
    }

    private func drawFacts(_ sheet: SessionSheet, _ canvas: inout Canvas) {
        let line = sheet.line
        var facts = [
            line.startsAt.day.weekdayAndDate, "\(line.startsAt.time)-\(line.endsAt.time)", "\(sheet.scheduled.hours) h",
        ]
        let leaders = [line.counselorName, line.coCounselorName].compactMap { $0 }.joined(separator: ", ")
        facts += [line.room, leaders.isEmpty ? nil : leaders, line.topic.map { "Topic: \($0)" }].compactMap { $0 }
        if line.held == .no { facts.append("NOT HELD\(line.notHeld.map { ": \($0)" } ?? "")") }
        canvas.put(facts.joined(separator: "  "), x: 1, y: 0)
    }

    private func drawRows(_ sheet: SessionSheet, _ height: Int, _ canvas: inout Canvas, _ desk: Desk) {
        canvas.rule(y: 1)
        canvas.put(" #  Client ", x: 0, y: 1, role: .header)
        for (index, day) in sheet.daysBefore.enumerated() {
            canvas.put(" \(day.dayAndMonth.prefix(2)) ", x: 19 + index * 4, y: 1, role: .header)
        }
        let isToday = sheet.line.startsAt.day == desk.today
        let dayTitle = isToday ? "Today" : sheet.line.startsAt.day.dayAndMonth
        for (x, title) in [(39, dayTitle), (52, "In"), (58, "Out"), (63, "Hours"), (71, "Week")] {
            canvas.put(" \(title) ", x: x - 1, y: 1, role: .header)
        }
        if sheet.rows.isEmpty {
            canvas.put("Nobody is on the roster of this session.", x: 4, y: 3, role: .dim)
            canvas.put("Add clients to the group in Set up (g u).", x: 4, y: 4, role: .dim)
        }
        canvas.verticalRule(x: 37, from: 1, to: 2 + height)
        for (offset, index) in list.visibleRows(height: height).enumerated() where sheet.rows.indices.contains(index) {
            drawRow(sheet.rows[index], number: index + 1, y: offset + 2, sheet, &canvas, desk)
        }
    }

    private func drawRow(
        _ row: SessionSheet.Row,
        number: Int,
        y: Int,
        _ sheet: SessionSheet,
        _ canvas: inout Canvas,
        _ desk: Desk
    ) {
        let isSelected = row.id == list.selection
        canvas.put("\(number)", x: 0, y: y, width: 2, align: .trailing)
        canvas.put(isSelected ? canvas.glyphs.here : " ", x: 2, y: y)
        canvas.put(desk.name(row.client), x: 4, y: y, width: 15)
        if row.mode != nil { canvas.put(row.mode == .video ? "v" : "a", x: 50, y: y, role: .info) }
        if row.comment != nil { canvas.put("\"", x: 51, y: y, role: .info) }
        for (index, status) in row.before.enumerated() {
            canvas.put(status?.letter ?? "-", x: 20 + index * 4, y: y, role: status?.role ?? .dim)
        }
        drawMark(of: row, y: y, sheet, &canvas)
        let week = "\(row.weekCredited.hours)/\(row.weekRequired.hours)"
        canvas.put(week, x: 68, y: y, width: 9, align: .trailing)
        if row.isOutOfReach { canvas.put(canvas.glyphs.attention, x: 77, y: y, role: .warning) }
        if row.flags > 0 { canvas.put("\(row.flags)f", x: 78, y: y, role: .info) }
        if isSelected {
            canvas.paint(Rect(x: 0, y: y, width: canvas.size.width, height: 1), emphasis: .selected)
            canvas.focus(x: 4, y: y)
        }
    }

    private func drawMark(of row: SessionSheet.Row, y: Int, _ sheet: SessionSheet, _ canvas: inout Canvas) {
        guard let status = row.status else {
            let text = row.isOnLeave ? "  on leave" : "? not marked"
            canvas.put(text, x: 39, y: y, role: row.isOnLeave ? .dim : .warning)
            return
        }
        let word = status.name.prefix(1).uppercased() + status.name.dropFirst()
        canvas.put("\(status.key) \(word)", x: 39, y: y, role: status.role, width: 11)
        let credited = sheet.credited(row)
        let lost = row.countedElsewhere == nil ? (sheet.scheduled - credited).count : 0
        let isThere = credited > .zero || row.countedElsewhere != nil
        let isUntimed = row.arrivedAt == nil && row.leftAt == nil
        let late = status == .late && isUntimed ? lost : 0
        let arrived = row.arrivedAt ?? sheet.line.startsAt.advanced(byMinutes: late)
        let isCut = (status == .leftEarly || status == .sentHome) && isUntimed
        let left = row.leftAt ?? sheet.line.endsAt.advanced(byMinutes: isCut ? -lost : 0)
        canvas.put(isThere ? "\(arrived.time)" : "  -", x: 52, y: y)
        canvas.put(isThere ? "\(left.time)" : "  -", x: 58, y: y)
        canvas.put(credited.hours, x: 63, y: y, width: 5, align: .trailing)
    }

    private func drawFoot(_ sheet: SessionSheet, from y: Int, _ canvas: inout Canvas) {
        canvas.rule(y: y)
        let unmarked = sheet.unmarked
        let credited = sheet.rows.reduce(Minutes.zero) { $0 + sheet.credited($1) }
        canvas.put(tally(of: sheet), x: 2, y: y + 1, width: 42)
        canvas.put("\(unmarked) not marked", x: 45, y: y + 1, role: unmarked == 0 ? .ok : .warning)
        canvas.put("hours \(credited.hours)", x: 65, y: y + 1)
        guard prompt == nil else { return }
        let lines = [
            "p Present  l Late  e Left early  n No-show  x Excused  c Cancelled late",
            "m Make-up  r Sent home  d Programme cancelled  - Clear mark  . Repeat mark",
            "7 n marks row 7, 1-4,7 n five rows.  Tab Times  t Video, audio  ; Comment  w Walk-in",
            "Numbered columns: past days   Week: so far/plan   \(canvas.glyphs.attention) out of reach   2f: two flags wait",
        ]
        let room = canvas.size.height - y - 2
        let first = room > lines.count ? y + 3 : y + 2
        for (offset, line) in lines.prefix(room).enumerated() { canvas.put(line, x: 2, y: first + offset, role: .dim) }
    }

    /// Draws the question at the foot, or as far above it as its advice needs.
    private func drawPrompt(y: Int, _ canvas: inout Canvas) {
        guard let prompt, let times else { return }
        let width = canvas.size.width
        let advice = canvas.metrics.wrapped(prompt.advice, columns: width - 4)
        let y = min(y, canvas.size.height - 1 - advice.count)
        canvas.fill(Rect(x: 0, y: y, width: width, height: max(3, 1 + advice.count)))
        let used = canvas.put(prompt.label(times), x: 2, y: y, role: .info)
        for (offset, line) in advice.enumerated() { canvas.put(line, x: 2, y: y + 1 + offset, role: .dim) }
        let room = max(12, min(60, width - used - 26))
        canvas.put(prompt.meaning, x: used + room + 5, y: y, role: .ok)
        canvas.within(Rect(x: used + 3, y: y, width: room, height: 1)) { prompt.field.draw(on: &$0) }
    }
}

extension AttendanceStatus {
    /// The letter of the status in the pattern of past sessions.
    var letter: String {
        switch self {
        case .present: "P"
        case .late: "L"
        case .leftEarly: "E"
        case .excused: "X"
        case .noShow: "N"
        case .cancelledLate: "C"
        case .programmeCancelled: "D"
        case .makeup: "M"
        case .sentHome: "R"
        }
    }

    /// The key that makes the mark.
    var key: String { letter.lowercased() }

    /// How the status is meant on a screen; its letter says the same.
    var role: Role {
        switch self {
        case .present, .makeup: .text
        case .late, .leftEarly: .warning
        case .noShow, .cancelledLate, .sentHome: .danger
        case .excused, .programmeCancelled: .dim
        }
    }
}

extension SessionLine {
    /// The title, with the client's name where there is only one.
    func title(at desk: Desk) -> String {
        let name = title.prefix(1).uppercased() + title.dropFirst()
        guard let onlyClient, !desk.hidesNames else { return name }
        return "\(name): \(onlyClient)"
    }
}
