import CareModel
import CaseStore
import TerminalUI

/// The texts of a note while they are typed: the shared ones, then each person's own part.
struct NoteEditor: Sendable {
    /// The texts in their order.
    private(set) var fields: [NoteField] = NoteField.shared
    private var texts: [NoteField: NoteText] = [:]
    /// Where one is among them.
    var list = ListState<NoteField>()

    /// The text the keys go to.
    var focus: NoteField { list.selection ?? .intervention }

    /// A text.
    subscript(field: NoteField) -> NoteText {
        get { texts[field] ?? NoteText("", version: RecordVersion(entry: 0)) }
        set { texts[field] = newValue }
    }

    /// Whether anything is typed that isn't on file.
    var isTyped: Bool { texts.values.contains { $0.isTyped } }

    /// Takes in what is on file; what is typed stays.
    mutating func take(_ note: SessionNote) {
        put(note.topic, at: .topic, RecordVersion(entry: 0))
        put(note.note.intervention ?? "", at: .intervention, note.version)
        put(note.note.response ?? "", at: .response, note.version)
        for person in note.people { put(person.text, at: .part(person.id), person.version) }
        let people = note.people.filter { $0.isThere || $0.hasWords || self[.part($0.id)].isTyped }
        fields = NoteField.shared + people.map { .part($0.id) }
        list.reconcile(with: fields)
    }

    private mutating func put(_ text: String, at field: NoteField, _ version: RecordVersion) {
        if texts[field] == nil {
            texts[field] = NoteText(text, version: version)
        } else {
            texts[field]?.take(text, version: version)
        }
    }

    /// Goes to a text.
    mutating func go(to field: NoteField, height: Int) {
        list.select(field, among: fields, height: height)
    }

    /// Goes so many texts on; tells whether there was one.
    @discardableResult
    mutating func go(_ step: Int, height: Int, around: Bool) -> Bool {
        let target = list.row + step
        guard around || fields.indices.contains(target) else { return false }
        let row = (target + fields.count) % fields.count
        list.select(row: row, height: height) { fields[$0] }
        return true
    }

    /// The change that saves what is typed, but for parts of people who aren't there any more; `nil` for nothing.
    func change(of note: SessionNote) -> SaveGroupNote? {
        var change = SaveGroupNote(session: note.line.id)
        let (topic, intervention, response) = (self[.topic], self[.intervention], self[.response])
        if topic.isTyped { change.topic = .init(was: topic.replaced, text: topic.area.text) }
        let typed = [intervention, response].filter(\.isTyped)
        if let basis = typed.map(\.basis).min(by: { $0.entry < $1.entry }) {
            change.shared = .init(
                intervention: intervention.text,
                response: response.text,
                basedOn: basis
            )
        }
        change.parts = note.people.compactMap { person in
            let text = self[.part(person.id)]
            guard text.isTyped, person.isThere || text.area.text.isEmpty else { return nil }
            return .init(client: person.id, text: text.area.text, basedOn: text.basis)
        }
        return change.topic == nil && change.shared == nil && change.parts.isEmpty ? nil : change
    }

    /// Notes that what somebody else has saved is to be seen now.
    mutating func pointOutTheirs() {
        for field in texts.keys { texts[field]?.pointOutTheirs() }
    }
}

extension NoteEditor {
    /// What is typed, with what it is typed over, as a draft keeps it; nothing when everything is on file.
    var draft: [String: String] {
        var draft: [String: String] = [:]
        for (field, text) in texts where text.isTyped {
            draft["text:" + field.draftName] = text.area.text
            draft["was:" + field.draftName] = text.onFile
            draft["version:" + field.draftName] = "\(text.version.entry)"
        }
        if !draft.isEmpty { draft["at"] = focus.draftName }
        return draft
    }

    /// Brings back a draft; what is on file has to be taken in again after it.
    mutating func restore(_ draft: [String: String]) {
        for (key, typed) in draft where key.hasPrefix("text:") {
            let name = String(key.dropFirst(5))
            guard let field = NoteField(draftName: name) else { continue }
            let version = RecordVersion(entry: draft["version:" + name].flatMap { Int64($0) } ?? 0)
            texts[field] = NoteText(typed: typed, onFile: draft["was:" + name] ?? "", version: version)
        }
    }
}
