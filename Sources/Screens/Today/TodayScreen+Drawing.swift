import CareModel
import CaseStore
import TerminalUI

extension TodayScreen {
    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let board else { return }
        let layout = TodayLayout(size: canvas.size)
        drawRules(board, layout, &canvas, desk)
        canvas.within(layout.rect(of: .sessions)) { drawSessions(board, &$0, desk) }
        canvas.within(layout.rect(of: .needs)) { drawNeeds(board, &$0, desk) }
        canvas.within(layout.rect(of: .hours)) { drawHours(board, &$0, desk) }
        canvas.within(layout.rect(of: .tests)) { drawTests(board, &$0, desk) }
        drawTrends(layout, &canvas)
        drawWeek(layout, &canvas, desk)
        drawPlaces(layout, &canvas)
    }

    private func drawRules(_ board: TodayBoard, _ layout: TodayLayout, _ canvas: inout Canvas, _ desk: Desk) {
        let (middle, width) = (layout.middle, canvas.size.width)
        let (hours, trends, places) = (layout.hoursRule, layout.trendsRule, layout.placesRule)
        func emphasis(_ panel: Panel) -> Emphasis { self.panel == panel ? .bold : [] }
        canvas.rule(y: 0, heading: "Sessions today", emphasis: emphasis(.sessions), from: 0, to: middle)
        canvas.rule(y: 0, heading: "Needs you", emphasis: emphasis(.needs), from: middle, to: width - 1)
        canvas.rule(y: hours, heading: "Hours at risk this week", emphasis: emphasis(.hours), from: 0, to: middle)
        canvas.rule(y: hours, heading: "Drug tests today", emphasis: emphasis(.tests), from: middle, to: width - 1)
        canvas.rule(y: trends, heading: "Last 8 weeks", from: 0, to: middle)
        canvas.rule(y: trends, heading: "This week", from: middle, to: width - 1)
        canvas.rule(y: places)
        canvas.verticalRule(x: middle, from: 0, to: places)
    }

    private func drawSessions(_ board: TodayBoard, _ canvas: inout Canvas, _ desk: Desk) {
        if isEmpty { return drawFirstSteps(&canvas) }
        if board.sessions.isEmpty {
            canvas.put("No sessions today. a adds one, 2 plans the groups'.", x: 2, y: 0, role: .dim)
        }
        let now = desk.moment.local
        let shown = CutList(sessions, room: canvas.size.height)
        shown.drawMore(on: &canvas, x: 9, y: 0)
        for (y, row) in shown.rows.enumerated() {
            let line = board.sessions[row]
            let isHere = line.id == sessions.selection
            begin(isHere, .sessions, y, &canvas)
            canvas.put(line.startsAt.time.description, x: 2, y: y)
            canvas.put(line.title(at: desk), x: 9, y: y, width: canvas.size.width - 22)
            canvas.put("\(line.marked)/\(line.expected)", x: canvas.size.width - 12, y: y, width: 6, align: .trailing)
            let (word, role) = state(of: line, now)
            canvas.put(word, x: canvas.size.width - 5, y: y, role: role)
            end(isHere, .sessions, y, textAt: 9, &canvas)
        }
    }

    /// What an empty case file wants first.
    private func drawFirstSteps(_ canvas: inout Canvas) {
        let lines = [
            "Nothing is on file yet.", "8    name the programme and its staff",
            "1 a  admit the first client", "or leave (q) and run:", "stepwise import FOLDER",
        ]
        for (y, line) in lines.enumerated() { canvas.put(line, x: 2, y: y, role: y == 0 ? .text : .dim) }
    }

    private func state(of line: SessionLine, _ now: LocalTime) -> (String, Role) {
        if line.held == .no { return ("off", .dim) }
        if line.isRunning(at: now) { return ("NOW", .info) }
        if line.signedBy != nil { return ("sign", .ok) }
        if !line.isOpen, line.marked > 0 { return ("in", .ok) }
        return line.endsAt <= now && line.expected > 0 ? ("open", .warning) : ("", .dim)
    }

    private func drawNeeds(_ board: TodayBoard, _ canvas: inout Canvas, _ desk: Desk) {
        let age = board.oldestFlag.map { $0.distance(to: desk.today) } ?? 0
        let old = board.flagsToDecide == 0 ? "" : age == 0 ? "new today" : "\(age) d old"
        let lines: [(count: Int?, text: String, note: String, isUrgent: Bool)] = [
            (board.flagsToDecide, board.flagsToDecide.noun("flag") + " to decide", old, true),
            (board.reviewsDue, board.reviewsDue.noun("review") + " due", "this week", false),
            (board.testsToEnter, board.testsToEnter.noun("drug result") + " to enter", "", false),
            (tally?.sheetsOpen, (tally?.sheetsOpen ?? 2).noun("sheet") + " not complete", "7 days", true),
            (tally?.sheetsToSign, (tally?.sheetsToSign ?? 2).noun("sheet") + " to sign", "7 days", false),
            (tally?.notesToSign, (tally?.notesToSign ?? 2).noun("note") + " to sign", "7 days", false),
        ]
        // A large programme has more than four digits of flags.
        let digits = max(4, lines.map { "\($0.count ?? 0)".count }.max() ?? 0)
        for (y, line) in lines.enumerated().prefix(canvas.size.height) {
            let isHere = needs.row == y
            begin(isHere, .needs, y, &canvas)
            if line.count == 0 {
                canvas.put(canvas.glyphs.done, x: 1, y: y, role: .ok)
                canvas.put(" no \(line.text)", x: 2, y: y, role: .dim)
            } else {
                if line.isUrgent, line.count != nil {
                    canvas.put(canvas.glyphs.attention, x: 1, y: y, role: .warning)
                }
                let count = line.count.map(String.init) ?? canvas.glyphs.empty
                canvas.put(count, x: 2, y: y, width: digits, align: .trailing)
                let used = digits + 3 + canvas.put(line.text, x: digits + 3, y: y)
                let room = canvas.size.width - used - 2
                if line.note.count <= room {
                    canvas.put(line.note, x: used + 1, y: y, role: .dim, width: room, align: .trailing)
                }
            }
            end(isHere, .needs, y, textAt: 7, &canvas)
        }
    }

    private func drawHours(_ board: TodayBoard, _ canvas: inout Canvas, _ desk: Desk) {
        if board.hoursAtRisk.isEmpty {
            if !isEmpty { canvas.put("Nobody's hours are at risk.", x: 2, y: 0, role: .dim) }
            return
        }
        let width = canvas.size.width
        let shown = CutList(hours, room: canvas.size.height)
        shown.drawMore(on: &canvas, x: 3, y: 0)
        for (y, row) in shown.rows.enumerated() {
            let line = board.hoursAtRisk[row]
            let isHere = line.id == hours.selection
            begin(isHere, .hours, y, &canvas)
            if line.isOutOfReach { canvas.put(canvas.glyphs.attention, x: 1, y: y, role: .warning) }
            namesakes.put(line.client, on: &canvas, x: 3, y: y, width: width - 34, at: desk)
            canvas.put(line.credited.hours, x: width - 30, y: y, width: 4, align: .trailing)
            let bar = HoursBar.runs(
                credited: line.credited,
                ahead: line.ahead,
                required: line.required,
                cells: 9,
                canvas.glyphs
            )
            canvas.put(bar, x: width - 25, y: y)
            let reach = line.credited + line.ahead
            canvas.put("reach \(reach.hours)/\(line.required.hours)", x: width - 15, y: y)
            end(isHere, .hours, y, textAt: 3, &canvas)
        }
    }

    private func drawTests(_ board: TodayBoard, _ canvas: inout Canvas, _ desk: Desk) {
        let collected = board.tests.count { $0.outcome == .collected }
        let pending = board.tests.count { $0.outcome == .pending }
        if board.tests.isEmpty {
            canvas.put("No tests today. 4 opens drug tests.", x: 1, y: 0, role: .dim)
            return
        }
        canvas.put("\(board.tests.count) drawn, \(collected) collected, \(pending) to go", x: 1, y: 0)
        let shown = CutList(tests, room: canvas.size.height - 1)
        shown.drawMore(on: &canvas, x: 3, y: 1)
        for (offset, row) in shown.rows.enumerated() {
            let (line, y) = (board.tests[row], offset + 1)
            let isHere = line.id == tests.selection
            begin(isHere, .tests, y, &canvas)
            let (sign, role, note) = mark(of: line, canvas.glyphs)
            canvas.put(sign, x: 1, y: y, role: role)
            let width = canvas.size.width
            namesakes.put(line.client, on: &canvas, x: 3, y: y, width: width - 18, at: desk)
            canvas.put(note, x: width - 14, y: y, width: 13, align: .trailing)
            end(isHere, .tests, y, textAt: 3, &canvas)
        }
    }

    private func mark(of line: TodayBoard.TestLine, _ glyphs: Glyphs) -> (String, Role, String) {
        switch line.outcome {
        case .collected: (glyphs.done, .ok, line.collectedAt.map { "\($0.time)" } ?? "")
        case .pending: (glyphs.empty, .text, "to collect")
        case .missed, .refused: (glyphs.attention, .danger, line.outcome.name)
        case .unable, .excused, .notCollected: (glyphs.empty, .dim, String(line.outcome.name.prefix(13)))
        }
    }

    /// Begins a row that may be the one the keys act on.
    private func begin(_ isHere: Bool, _ panel: Panel, _ y: Int, _ canvas: inout Canvas) {
        guard isHere, self.panel == panel else { return }
        canvas.put(canvas.glyphs.here, x: 0, y: y)
    }

    private func end(_ isHere: Bool, _ panel: Panel, _ y: Int, textAt x: Int, _ canvas: inout Canvas) {
        guard isHere, self.panel == panel else { return }
        canvas.paint(Rect(x: 0, y: y, width: canvas.size.width, height: 1), emphasis: .selected)
        canvas.focus(x: x, y: y)
    }
}
