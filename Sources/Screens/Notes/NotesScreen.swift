import CareModel
import CaseStore
import TerminalUI

/// The group note of one session: the shared text, and each person's own part.
///
/// Until it is signed every text is typed in place, and every key is kept as a draft. A signed note is read, and what has to
/// be added is an addendum.
struct NotesScreen: Screen {
    let session: Session.ID
    /// The client on whose part the note opens.
    private let wanted: Client.ID?
    var note: SessionNote?
    var editor = NoteEditor()
    /// The question before the note is signed, with whether parts are missing.
    var signing: Dialog<Bool>?
    var isMissingParts = false
    /// The templates to choose from.
    var templates: Picker<NoteTemplate.ID>?
    /// What is being added to the signed note.
    var addendum: NoteAddendumDraft?
    /// What is typed of addenda and not yet added.
    var addendumDrafts = NoteAddendumDrafts()
    /// What the last note said of the client whose part is open.
    var last: (client: Client.ID, text: String, day: Day)?
    /// The lines above those that are shown of a signed text.
    var scroll = 0
    /// When the draft that is shown was typed.
    var draftFrom: LocalTime?

    /// Opens the note of a session, at a client's part where one is named.
    init(session: Session.ID, client: Client.ID? = nil) {
        self.session = session
        wanted = client
    }

    func crumbs(at desk: Desk) -> [String] {
        [note?.line.title(at: desk) ?? "", "Note"].filter { !$0.isEmpty }
    }

    var position: String {
        guard let note else { return "" }
        if let signedBy = note.note.signedBy { return "signed by \(signedBy)" }
        if editor.isTyped { return "not saved yet" }
        return note.isOnFile ? "saved, not signed" : "not begun"
    }

    /// Whether the note is signed, and so is read.
    var isSigned: Bool { note?.isSigned ?? false }

    var takesText: Bool { signing == nil && (!isSigned || addendum != nil) }

    var isAsking: Bool { signing != nil }

    mutating func seen() { signing?.isArmed = true }

    func hints(at desk: Desk) -> [KeyHint] {
        if let signing { return signing.hints }
        if templates != nil { return [KeyHint("Enter", "Choose"), KeyHint("Esc", "Leave it", place: .always)] }
        if addendum != nil {
            return [KeyHint("^S", "Add it", place: .always), KeyHint("Esc", "Back, kept as draft", place: .always)]
        }
        if isSigned { return Self.readingKeys.hints + [KeyHint("u", "Undo")] }
        return Self.keys.hints { action in
            switch action {
            case .lastPart: last != nil
            case .empty: selectedPerson?.isKept == true
            case .anew: editor[editor.focus].isTyped
            default: true
            }
        }
    }

    var helpSections: [HelpSection] {
        isSigned ? Self.readingKeys.helpSections : Self.keys.helpSections
    }

    func standingSentence(at desk: Desk) -> String {
        if let draftFrom { return "Your draft of \(draftFrom.day.dayAndMonth) \(draftFrom.time) is back." }
        guard let note else { return "" }
        if isSigned, editor.isTyped { return "Signed meanwhile; what you typed is kept, and a adds it." }
        if note.line.held == .no, !isSigned { return "This session was not held: its note can't be saved." }
        let there = note.people.filter(\.isThere)
        guard !there.isEmpty else {
            return "Nobody is marked as having been there yet; their parts come with the marks."
        }
        let written = there.count { editor[.part($0.id)].hasWords }
        return "\(written) of \(there.count) have a part of their own."
    }

    mutating func reload(at desk: Desk) throws {
        guard let fresh = try desk.caseFile.groupNote(of: session) else { throw RecordGone() }
        let isFirst = note == nil
        note = fresh
        editor.take(fresh)
        if isFirst { try open(fresh, at: desk) }
        if !fresh.isSigned { addendum = nil }
        try readLastPart(at: desk)
    }

    /// Brings back what was typed, and goes to where it was, or to what is still to be written.
    private mutating func open(_ fresh: SessionNote, at desk: Desk) throws {
        let draft = try desk.caseFile.draft(at: SessionNote.draftPlace(of: session), by: desk.actor)
        if let draft {
            editor.restore(draft.fields)
            editor.take(fresh)
            addendumDrafts = NoteAddendumDrafts(draft.fields)
            if editor.isTyped || !addendumDrafts.fields.isEmpty { draftFrom = draft.savedAt }
        }
        let kept = draft?.fields["at"].flatMap { NoteField(draftName: $0) }
        let first = fresh.isSigned ? nil : editor.fields.first { !editor[$0].hasWords }
        let field = addendumDrafts.fields.first ?? kept ?? wanted.map { .part($0) } ?? first ?? .intervention
        editor.go(to: field, height: listHeight(in: desk.size))
    }

    /// The person whose part is open.
    var selectedPerson: SessionNote.Person? {
        guard let client = editor.focus.client else { return nil }
        return note?.people.first { $0.id == client }
    }

    mutating func readLastPart(at desk: Desk) throws {
        guard let client = editor.focus.client, !isSigned else {
            last = nil
            return
        }
        guard last?.client != client else { return }
        last = try desk.caseFile.lastPart(of: client, before: session).map { (client, $0.text, $0.day) }
    }
}
