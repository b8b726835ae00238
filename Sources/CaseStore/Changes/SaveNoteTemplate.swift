public import CareModel

/// Writes a template for group notes, or changes one; notes that were begun with it stay as they are.
public struct SaveNoteTemplate: Codable, Sendable {
    /// The template as it should be.
    public var template: NoteTemplate
    /// The version that somebody had before them; `nil` for a new template.
    public var basedOn: RecordVersion?

    /// Creates a change of a template.
    public init(_ template: NoteTemplate, basedOn: RecordVersion?) {
        self.template = template
        self.basedOn = basedOn
    }
}

extension SaveNoteTemplate: Effect {
    static let kind = "note template"

    func apply(to ledger: Ledger) throws -> String {
        guard !template.name.allSatisfy(\.isWhitespace) else { throw ChangeRefused("A template needs a name.") }
        let words = [template.intervention, template.response, template.ownPart].compactMap(\.self).joined()
        guard !words.allSatisfy(\.isWhitespace) else { throw ChangeRefused("A template needs words to begin with.") }
        try ledger.requireUnchanged(.record(template.id, in: NoteTemplateTable.self), since: basedOn)
        let count = ledger.images.count
        try ledger.put(template, in: NoteTemplateTable.self)
        guard ledger.images.count > count else { throw ChangeRefused("Nothing differs from what is on file.") }
        return "note template \(template.name) saved"
    }
}
