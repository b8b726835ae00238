import CareModel
import CaseStore
import TerminalUI

extension NotesScreen {
    func listHeight(in size: Size) -> Int { NotesLayout(size: size).list.height }

    /// The rows and columns in which the open text is typed.
    func areaSize(in size: Size) -> Size {
        let text = NotesLayout(size: size).text
        return Size(width: text.width, height: max(1, text.height - belowHeight(in: text)))
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        guard let note else { return }
        let layout = NotesLayout(size: canvas.size)
        drawFacts(note, &canvas)
        canvas.rule(y: 1)
        canvas.verticalRule(x: layout.list.width, from: 1, to: canvas.size.height - 1)
        canvas.put(" Note ", x: 2, y: 1, role: .header)
        canvas.put(" \(heading(desk)) ", x: layout.text.x, y: 1, role: .header, width: layout.text.width)
        canvas.within(layout.list) { drawList(note, &$0, desk) }
        canvas.within(layout.text) { canvas in
            if isSigned { drawSigned(&canvas) } else { drawTyped(&canvas) }
        }
        signing?.draw(on: &canvas)
        drawTemplates(&canvas)
    }

    private func drawFacts(_ note: SessionNote, _ canvas: inout Canvas) {
        let line = note.line
        let when = "\(line.startsAt.day.weekdayAndDate)  \(line.startsAt.time)-\(line.endsAt.time)"
        let facts = [when, line.counselorName].compactMap(\.self)
        canvas.put(facts.joined(separator: "  "), x: 1, y: 0)
        let state: String
        if let signedBy = note.note.signedBy, let at = note.note.signedAt {
            state = "signed \(at.day.dayAndMonth) \(at.time), \(signedBy)"
        } else {
            state = note.writtenBy.map { "shared text by \($0)" } ?? ""
        }
        let room = canvas.size.width - canvas.metrics.columns(of: facts.joined(separator: "  ")) - 4
        guard room > 10 else { return }
        canvas.put(state, x: canvas.size.width - 1 - room, y: 0, role: .dim, width: room, align: .trailing)
    }

    /// What the open text is.
    private func heading(_ desk: Desk) -> String {
        guard let person = selectedPerson else { return editor.focus.label }
        return "\(desk.nameAndNumber(person.client)), \(person.status?.name ?? "not marked")"
    }

    private func drawList(_ note: SessionNote, _ canvas: inout Canvas, _ desk: Desk) {
        let people = Dictionary(note.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = editor.list.visibleRows(height: canvas.size.height)
        for (y, index) in rows.enumerated() where editor.fields.indices.contains(index) {
            let field = editor.fields[index]
            let isHere = field == editor.focus
            let (state, role) = state(of: field, field.client.flatMap { people[$0] }, canvas.glyphs)
            if isHere { canvas.put(canvas.glyphs.here, x: 0, y: y) }
            let width = canvas.size.width - 7 - canvas.metrics.columns(of: state)
            if let person = field.client.flatMap({ people[$0] }) {
                if let row = person.row { canvas.put("\(row)", x: 1, y: y, role: .dim, width: 3, align: .trailing) }
                canvas.put(desk.name(person.client), x: 5, y: y, role: person.isThere ? .text : .dim, width: width)
            } else {
                canvas.put(field.label, x: 2, y: y, width: width + 3)
            }
            canvas.put(state, x: canvas.size.width - 1 - canvas.metrics.columns(of: state), y: y, role: role)
            guard isHere else { continue }
            canvas.paint(Rect(x: 0, y: y, width: canvas.size.width, height: 1), emphasis: .selected)
            canvas.focus(x: 2, y: y)
        }
        drawAbsent(note, below: rows.count, &canvas)
    }

    /// Who has no part, for a list with room left.
    private func drawAbsent(_ note: SessionNote, below y: Int, _ canvas: inout Canvas) {
        let absent = note.people.filter { !$0.isThere && !$0.hasWords && $0.status != nil }.count
        let unmarked = note.people.filter { $0.status == nil && !$0.hasWords }.count
        let lines = [
            absent == 0 ? nil : "\(absent) absent, no part", unmarked == 0 ? nil : "\(unmarked) not marked yet",
        ].compactMap(\.self)
        guard y + 1 + lines.count <= canvas.size.height else { return }
        for (offset, line) in lines.enumerated() { canvas.put(line, x: 5, y: y + 1 + offset, role: .dim) }
    }

    /// How far a text is: a star says that it isn't saved, an exclamation mark that somebody else has saved it, too.
    private func state(
        of field: NoteField,
        _ person: SessionNote.Person?,
        _ glyphs: Glyphs
    ) -> (String, Role) {
        let text = editor[field]
        if text.theirs != nil, !isSigned { return ("\(glyphs.attention) changed", .danger) }
        if let person, !person.isThere { return ("kept\(text.isTyped ? " *" : "")", .warning) }
        let words = (isSigned ? text.latest : text.area.text).split(whereSeparator: \.isWhitespace).count
        guard words > 0 || text.isTyped else { return ("empty", isSigned ? .dim : .warning) }
        let added = note?.addenda.count { $0.client == field.client && field != .topic && field != .response } ?? 0
        let more = added == 0 ? "" : " +\(added)"
        return ("\(words.counted("word"))\(more)\(text.isTyped ? " *" : "")", text.isTyped ? .warning : .ok)
    }

    private func drawTemplates(_ canvas: inout Canvas) {
        guard let templates else { return }
        let box = canvas.bounds.centered(Self.pickerSize)
        canvas.fade(canvas.bounds)
        canvas.box(box, title: "Begin with a template; it fills only what is empty")
        canvas.within(box.inset(columns: 2, rows: 1)) { templates.draw(on: &$0) }
    }
}
