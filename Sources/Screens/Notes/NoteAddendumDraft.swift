import CareModel
import TerminalUI

/// What is being added to a signed note.
struct NoteAddendumDraft: Sendable {
    /// The text it adds to: somebody's part, or one of the shared ones.
    let field: NoteField
    /// Where it is typed.
    var area: TextArea

    /// Begins an addendum, with words that are typed already where there are some.
    init(to field: NoteField, typed: String = "") {
        self.field = field
        area = TextArea(typed, maximumLength: NoteText.longest)
    }

    /// Brings back a draft; `nil` where it holds none.
    init?(_ draft: [String: String]) {
        guard let text = draft["addendum"] else { return nil }
        let field = draft["addendum to"].flatMap { NoteField(draftName: $0) }
        self.init(to: field ?? .intervention, typed: text)
    }

    /// As it is kept.
    var draft: [String: String] {
        area.text.isEmpty ? [:] : ["addendum": area.text, "addendum to": field.draftName]
    }
}
