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
}

/// What is typed of addenda and not yet added, text by text.
struct NoteAddendumDrafts: Sendable {
    private var texts: [NoteField: String] = [:]
    private static let prefix = "addendum:"

    /// Brings back what a draft keeps.
    init(_ draft: [String: String] = [:]) {
        for (key, text) in draft where key.hasPrefix(Self.prefix) {
            guard let field = NoteField(draftName: String(key.dropFirst(Self.prefix.count))) else { continue }
            texts[field] = text
        }
    }

    /// The texts to which something is typed.
    var fields: [NoteField] { Array(texts.keys) }

    /// What is typed to a text.
    subscript(field: NoteField) -> String? {
        get { texts[field] }
        set { texts[field] = newValue?.isEmpty == true ? nil : newValue }
    }

    /// As a draft keeps it.
    var draft: [String: String] {
        Dictionary(uniqueKeysWithValues: texts.map { (Self.prefix + $0.draftName, $1) })
    }
}
