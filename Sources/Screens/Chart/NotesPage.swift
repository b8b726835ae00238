import CareModel
import CaseStore
import TerminalUI

/// The chart's page of group notes: the shared text and this client's own part, nobody else's; it is only read.
struct NotesPage {
    let notes: [ClientNote]
    let list: ListState<Int>

    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard !notes.isEmpty else {
            canvas.put("No group note yet. i on a session's sheet writes one.", x: 2, y: 2, role: .dim)
            return
        }
        let layout = NotesLayout(size: canvas.size)
        canvas.rule(y: 1, heading: "Notes, latest first")
        canvas.verticalRule(x: layout.list.width, from: 1, to: canvas.size.height - 1)
        canvas.within(layout.list) { drawList(&$0) }
        guard notes.indices.contains(list.row) else { return }
        let note = notes[list.row]
        canvas.put(" \(note.title) ", x: layout.text.x, y: 1, role: .header, width: layout.text.width)
        canvas.within(layout.text) { drawNote(note, &$0) }
    }

    private func drawList(_ canvas: inout Canvas) {
        for (y, row) in list.visibleRows(height: canvas.size.height).enumerated() where notes.indices.contains(row) {
            let note = notes[row]
            canvas.put(note.startsAt.day.weekdayAndDate, x: 2, y: y, width: 10)
            let glyphs = canvas.glyphs
            let (state, role): (String, Role) =
                !note.isThere
                ? ("kept", .dim) : note.signedBy == nil ? (glyphs.attention, .warning) : (glyphs.done, .ok)
            let width = canvas.size.width - 15 - state.count
            canvas.put(note.topic.isEmpty ? note.title : note.topic, x: 13, y: y, width: width)
            canvas.put(state, x: canvas.size.width - 1 - state.count, y: y, role: role)
            guard row == list.row else { continue }
            canvas.put(canvas.glyphs.here, x: 0, y: y)
            canvas.paint(Rect(x: 0, y: y, width: canvas.size.width, height: 1), emphasis: .selected)
            canvas.focus(x: 2, y: y)
        }
    }

    private func drawNote(_ note: ClientNote, _ canvas: inout Canvas) {
        let lines = lines(of: note, columns: canvas.size.width, canvas.metrics)
        let isCut = lines.count > canvas.size.height
        for (y, line) in lines.prefix(canvas.size.height - (isCut ? 1 : 0)).enumerated() {
            canvas.put(line.text, x: 0, y: y, role: line.role)
        }
        if isCut { canvas.put("Enter opens the whole note.", x: 0, y: canvas.size.height - 1, role: .dim) }
    }

    private func lines(
        of note: ClientNote,
        columns: Int,
        _ metrics: TextMetrics
    ) -> [(text: String, role: Role)] {
        var lines: [(text: String, role: Role)] = []
        func add(_ heading: String, _ text: String, _ role: Role = .text) {
            guard !text.isEmpty else { return }
            lines.append((heading, .header))
            lines += metrics.wrapped(text, columns: columns).map { ($0, role) } + [("", .text)]
        }
        if note.isThere {
            let mark = note.status?.name ?? ""
            add("Topic", note.topic)
            add("Own part, \(mark)", note.part)
            add("Intervention", note.intervention)
            add("Group response", note.response)
        } else {
            let mark = note.status.map { "marked \($0.name)" } ?? "not marked"
            add("Kept, not part of the note: \(mark)", note.part, .dim)
        }
        for addendum in note.addenda {
            let whose = addendum.client == nil ? "shared text" : "own part"
            let when = "\(addendum.at.day.weekdayAndDate) \(addendum.at.time)"
            add("Addendum to the \(whose), \(addendum.by), \(when)", addendum.text)
        }
        if let signedBy = note.signedBy, let at = note.signedAt {
            lines.append(("Signed by \(signedBy), \(at.day.weekdayAndDate) \(at.time).", .ok))
        } else if note.isThere {
            lines.append(("Not signed yet.", .warning))
        }
        return lines
    }
}
