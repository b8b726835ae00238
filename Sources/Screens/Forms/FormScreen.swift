import CareModel
import CaseStore
import TerminalUI

/// A form on a screen of its own.
///
/// What is typed is kept as a draft with every key, so that nothing is lost.
struct FormScreen: Screen {
    private var subject: any RecordForm
    private var form: Form?
    /// When the draft that is shown was typed.
    private var draftFrom: LocalTime?

    /// The doubt that was said last; the next ^S saves in spite of it.
    private var doubt: String?

    /// Finds the client that a field is about.
    private var finder: ClientFinder?

    private let client: ClientName?

    /// Opens a form, for a client where it is about one.
    init(_ subject: any RecordForm, for client: ClientName? = nil) {
        self.subject = subject
        self.client = client
    }

    func crumbs(at desk: Desk) -> [String] { [subject.title] + (client.map { [desk.name($0)] } ?? []) }

    var position: String {
        guard let form, !form.isOnSaveButton else { return "" }
        return "field \(form.focus + 1) of \(form.fields.count)"
    }

    var takesText: Bool { true }

    func hints(at desk: Desk) -> [KeyHint] {
        if finder != nil { return ClientFinder.hints }
        var hints = [KeyHint("Enter", asksForClient ? "Find client" : "Next field")]
        if form?.hasList(size: desk.size) == true { hints.append(KeyHint("Down", "List")) }
        hints.append(KeyHint("^S", "Save", place: .always))
        if form?.errors.isEmpty == false { hints.append(KeyHint("F8", "Next error")) }
        if form?.isDirty == true { hints.append(KeyHint("^R", "Start anew")) }
        return hints + [KeyHint("Esc", "Back, kept as draft", place: .always)]
    }

    /// Whether Enter opens the finder.
    private var asksForClient: Bool {
        guard let form, let field = form.focusedField, case .lookUp = field.kind else { return false }
        return form.value(of: field.id).isEmpty
    }

    var helpSections: [HelpSection] {
        [
            HelpSection(
                heading: "In a form",
                entries: [
                    HelpEntry(keys: [.tab], keyText: "Tab", label: "Next field", help: "Next field; S-Tab goes back."),
                    HelpEntry(
                        keys: [],
                        keyText: "typing",
                        label: "Replaces what is selected",
                        help: "Replaces a value that is shown selected; Left and Bksp edit it."
                    ),
                    HelpEntry(keys: [], keyText: "Down", label: "List", help: "Open the list of answers of a choice."),
                    HelpEntry(keys: [.control("s")], keyText: "^S", label: "Save", help: "Save from any field."),
                    HelpEntry(keys: [.function(8)], keyText: "F8", label: "Error", help: "Go to the next error."),
                    HelpEntry(
                        keys: [.control("r")],
                        keyText: "^R",
                        label: "Start anew",
                        help: "Throw away what was typed and show what is on file."
                    ),
                    HelpEntry(
                        keys: [],
                        keyText: "dates",
                        label: "Dates",
                        help: "t today, y yesterday, +3, -1, mon, 11/20, 20, 2026-11-20."
                    ),
                    HelpEntry(keys: [.escape], keyText: "Esc", label: "Back", help: "Go back; what you typed is kept."),
                ]
            )
        ]
    }

    func standingSentence(at desk: Desk) -> String {
        let draft = draftFrom.map { "Your draft of \($0.day.dayAndMonth) \($0.time) is back. ^R starts anew." }
        return draft ?? form.map(subject.summary) ?? ""
    }

    mutating func reload(at desk: Desk) throws {
        guard form == nil else { return }
        var fresh = try desk.form(subject.fields(at: desk))
        if let draft = try desk.caseFile.draft(at: subject.draftPlace, by: desk.actor) {
            fresh.restore(draft.fields)
            draftFrom = draft.savedAt
        }
        for field in fresh.fields {
            guard case .lookUp = field.kind,
                let client = try desk.caseFile.client(Client.ID(fresh.value(of: field.id)))?.record
            else { continue }
            fresh.put(client.id.text, inWords: desk.nameAndNumber(client.name), into: field.id)
        }
        form = fresh
    }

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if let response = try finder.answer(key, at: desk) { return try take(response, at: desk) }
        guard var form else { return .close }
        if key == .control("r") {
            self.form = nil
            draftFrom = nil
            doubt = nil
            try desk.caseFile.keepDraft([:], at: subject.draftPlace, by: desk.actor)
            try reload(at: desk)
            return .say("What was typed is gone; this is what is on file.")
        }
        let response = form.handle(key, size: desk.size)
        self.form = form
        switch response {
        case .save: return try save(form, at: desk)
        case .lookUp(let typed):
            finder = try ClientFinder(at: desk, prompt: "Which client?", typed: typed)
            return .stay
        case .refused(let sentence): return .warn(sentence)
        case .changed:
            doubt = nil
            try desk.caseFile.keepDraft(form.typed, at: subject.draftPlace, by: desk.actor)
            return .stay
        case .leave: return .close(saying: form.isDirty ? "What you typed is kept as a draft." : "")
        case .handled: return .stay
        case .ignored: return .ignored
        }
    }

    /// Puts the client who was found into the field, and goes on to the next one.
    private mutating func take(_ response: ClientFinder.Response, at desk: Desk) throws -> Step {
        guard case .picked(let line) = response, var form, let field = form.focusedField else { return .stay }
        form.put(line.id.text, inWords: desk.nameAndNumber(line.client), into: field.id)
        _ = form.handle(.tab, size: desk.size)
        self.form = form
        try desk.caseFile.keepDraft(form.typed, at: subject.draftPlace, by: desk.actor)
        return .stay
    }

    private mutating func save(_ form: Form, at desk: Desk) throws -> Step {
        do {
            let change = try subject.change(from: form, at: desk)
            if let doubt = try subject.doubt(about: form, at: desk), doubt != self.doubt {
                self.doubt = doubt
                return .warn(doubt)
            }
            let receipt = try desk.caseFile.perform(change, by: desk.actor)
            try desk.caseFile.keepDraft([:], at: subject.draftPlace, by: desk.actor)
            let words = try desk.caseFile.journalEntry(receipt.entry).map(desk.words) ?? receipt.sentence
            let saved = receipt.flagNewsInWords.map { "Saved. \($0)" } ?? "Saved: \(words)."
            return .close(saying: saved + " u undoes.", showing: change.newRecord)
        } catch let problem as FieldProblem {
            self.form?.setMessage(problem.sentence, for: problem.field)
            self.form?.focus(on: problem.field)
            return .warn(problem.sentence)
        }
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        if finder != nil {
            try finder?.paste(text, at: desk)
            return .stay
        }
        guard form?.paste(text) == .changed, let form else { return .stay }
        try desk.caseFile.keepDraft(form.typed, at: subject.draftPlace, by: desk.actor)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        guard finder == nil, var form else { return .stay }
        let response = form.click(at: point, size: desk.size)
        self.form = form
        return response == .save ? try save(form, at: desk) : .stay
    }

    func draw(on canvas: inout Canvas, at desk: Desk) {
        form?.draw(on: &canvas)
        finder?.draw(on: &canvas, at: desk)
    }
}
