import CareModel
import CaseStore
import TerminalUI

extension NotesScreen {
    /// Answers a key over a signed note.
    mutating func read(_ key: Key, at desk: Desk) throws -> Step {
        switch Self.readingKeys.action(for: key) {
        case .next: try go(1, at: desk)
        case .previous: try go(-1, at: desk)
        case .pageDown: scroll += max(1, NotesLayout(size: desk.size).text.height - 1)
        case .pageUp: scroll = max(0, scroll - max(1, NotesLayout(size: desk.size).text.height - 1))
        case .addendum: return try beginAddendum(at: desk)
        case .back: return .close
        case nil: return .ignored
        }
        return .stay
    }

    /// Begins to add to the text that is open; the topic belongs to the shared text.
    private mutating func beginAddendum(at desk: Desk) throws -> Step {
        if let person = selectedPerson, !person.isThere { return .warn("\(kept) There is no part to add to.") }
        let field = editor.focus
        // What somebody was still typing when the note was signed is what is to be added.
        let typed = editor[field].isTyped ? editor[field].area.text : ""
        addendum = NoteAddendumDraft(to: field, typed: addendumDrafts[field] ?? typed)
        return .stay
    }

    mutating func typeAddendum(_ key: Key, at desk: Desk) throws -> Step {
        switch key {
        case .escape:
            let isKept = addendum?.area.text.isEmpty == false
            addendum = nil
            return .say(isKept ? "What you typed is kept as a draft; a goes on with it." : "Nothing was added.")
        case .control("s"): return try saveAddendum(at: desk)
        default:
            let size = areaSize(in: desk.size)
            let response = addendum?.area.handle(key, size: size)
            if response == .changed { try keepAddendum(at: desk) }
            return response == .ignored && key != .up && key != .down ? .ignored : .stay
        }
    }

    /// Keeps what is typed of the addendum with every key.
    mutating func keepAddendum(at desk: Desk) throws {
        guard let addendum else { return }
        addendumDrafts[addendum.field] = addendum.area.text
        try keepDraft(at: desk)
    }

    private mutating func saveAddendum(at desk: Desk) throws -> Step {
        guard let addendum else { return .stay }
        let change = AddNoteAddendum(session: session, client: addendum.field.client, text: addendum.area.text)
        do {
            try desk.caseFile.perform(.addNoteAddendum(change), by: desk.actor)
        } catch let refusal as ChangeRefused {
            return .warn(refusal.sentence)
        }
        self.addendum = nil
        addendumDrafts[addendum.field] = nil
        editor[addendum.field].startAnew()
        try reload(at: desk)
        try keepDraft(at: desk)
        return .say("Addendum saved \(desk.moment.local.time). u undoes.")
    }

    /// What was added to the open text, in order.
    var addenda: [NoteAddendum] {
        note?.addenda.filter { $0.client == editor.focus.client } ?? []
    }
}
