import CareModel
import CaseStore
import TerminalUI

extension NotesScreen {
    /// What stands under the text that is typed, with its heading.
    private func below(columns: Int) -> (heading: String, text: String)? {
        let text = editor[editor.focus]
        if let theirs = text.theirs { return ("On file meanwhile; ^R takes it", theirs.isEmpty ? "(empty)" : theirs) }
        guard let last, last.client == editor.focus.client, selectedPerson?.isThere == true else { return nil }
        return ("Last time, \(last.day.weekdayAndDate); ^O copies it", last.text)
    }

    /// The rows that it takes: at most a third, or half for what somebody else has saved.
    func belowHeight(in rect: Rect) -> Int {
        guard let below = below(columns: rect.width) else { return 0 }
        let most = editor[editor.focus].theirs == nil ? rect.height / 3 : rect.height / 2
        return min(most, 1 + TextMetrics.builtin.wrapped(below.text, columns: rect.width).count)
    }

    func drawTyped(_ canvas: inout Canvas) {
        let text = editor[editor.focus]
        let size = canvas.size
        if selectedPerson?.isThere == false, !text.isTyped { return drawKept(text, &canvas) }
        let bottom = size.height - belowHeight(in: canvas.bounds)
        canvas.within(Rect(x: 0, y: 0, width: size.width, height: max(1, bottom))) {
            text.area.draw(on: &$0, isFocused: signing == nil && templates == nil)
        }
        guard let below = below(columns: size.width), bottom < size.height else { return }
        canvas.rule(y: bottom, heading: below.heading)
        draw(below.text, from: bottom + 1, role: .dim, &canvas)
    }

    /// A part of somebody who wasn't there.
    private func drawKept(_ text: NoteText, _ canvas: inout Canvas) {
        draw(kept, from: 0, role: .warning, &canvas)
        let used = canvas.metrics.wrapped(kept, columns: canvas.size.width).count
        draw(text.area.text, from: used + 1, role: .dim, &canvas)
        canvas.focus(x: 0, y: 0)
    }

    func drawSigned(_ canvas: inout Canvas) {
        if let addendum { return drawAddendum(addendum, &canvas) }
        let lines = signedLines(columns: canvas.size.width, canvas.metrics)
        let first = min(scroll, max(0, lines.count - canvas.size.height))
        for (y, line) in lines.dropFirst(first).prefix(canvas.size.height).enumerated() {
            canvas.put(line.text, x: 0, y: y, role: line.role)
        }
        canvas.focus(x: 0, y: 0)
    }

    /// The open text of a signed note with what was added to it.
    private func signedLines(columns: Int, _ metrics: TextMetrics) -> [(text: String, role: Role)] {
        let text = editor[editor.focus].latest
        let isKept = selectedPerson?.isThere == false
        var lines: [(text: String, role: Role)] = []
        if isKept { lines += metrics.wrapped(kept, columns: columns).map { ($0, .warning) } + [("", .text)] }
        if text.isEmpty {
            lines.append((selectedPerson == nil ? "Nothing was written." : "There is no part; a adds one.", .dim))
        } else {
            lines += metrics.wrapped(text, columns: columns).map { ($0, isKept ? .dim : .text) }
        }
        for addendum in addenda {
            let when = "\(addendum.at.day.weekdayAndDate) \(addendum.at.time)"
            lines += [("", .text), ("Addendum \(addendum.number), \(addendum.by), \(when)", .header)]
            lines += metrics.wrapped(addendum.text, columns: columns).map { ($0, .text) }
        }
        return lines
    }

    private func drawAddendum(_ addendum: NoteAddendumDraft, _ canvas: inout Canvas) {
        let size = canvas.size
        let upper = size.height / 2
        let lines = signedLines(columns: size.width, canvas.metrics)
        for (y, line) in lines.suffix(upper).enumerated() { canvas.put(line.text, x: 0, y: y, role: line.role) }
        canvas.rule(y: upper, heading: "Addendum; ^S adds it under your name")
        canvas.within(Rect(x: 0, y: upper + 1, width: size.width, height: size.height - upper - 1)) {
            addendum.area.draw(on: &$0)
        }
    }

    private func draw(_ text: String, from y: Int, role: Role, _ canvas: inout Canvas) {
        let lines = canvas.metrics.wrapped(text, columns: canvas.size.width)
        for (offset, line) in lines.prefix(max(0, canvas.size.height - y)).enumerated() {
            canvas.put(line, x: 0, y: y + offset, role: role)
        }
    }
}
