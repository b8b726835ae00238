import CareModel
import CaseStore
import TerminalUI

extension NotesScreen {
    /// Saves what is typed and asks; what can't be signed says why.
    mutating func askToSign(at desk: Desk) throws -> Step {
        if editor.isTyped {
            let step = try save(at: desk)
            if case .warn = step { return step }
        }
        guard let note else { return .stay }
        if let obstacle = obstacle(to: note, at: desk) {
            if let kept = note.people.first(where: \.isKept) {
                editor.go(to: .part(kept.id), height: listHeight(in: desk.size))
            }
            return .warn(obstacle)
        }
        let words = Set(try desk.caseFile.noteTemplates().compactMap(\.ownPart))
        let there = note.people.filter(\.isThere)
        let missing = there.filter { !$0.hasWords }
        let unchanged = there.filter { words.contains($0.text) }
        isMissingParts = !missing.isEmpty
        signing =
            missing.isEmpty && unchanged.isEmpty
            ? Dialog(
                title: "Sign this note",
                text: "The shared text and \(there.count.counted("part")). After this it stays as it is; "
                    + "an addendum says what is to be added.",
                buttons: [DialogButton(true, label: "Sign"), DialogButton(false, label: "Back")],
                safe: false,
                selecting: true
            )
            : Dialog(
                title: "Sign without their parts?",
                text: question(missing, unchanged, at: desk),
                buttons: [
                    DialogButton(false, label: "Write them"), DialogButton(true, label: "Sign without", letter: "y"),
                ],
                safe: false
            )
        return .stay
    }

    /// Why the note can't be signed yet, as the case file would say it.
    private func obstacle(to note: SessionNote, at desk: Desk) -> String? {
        if note.line.startsAt > desk.moment.local {
            return "The session starts at \(note.line.startsAt.time); its note can be signed from then on."
        }
        if !editor[.intervention].hasWords, !editor[.response].hasWords {
            return "Cannot sign: the note has no shared text yet."
        }
        if !note.people.contains(where: \.isThere) {
            return "Cannot sign: nobody is marked as having been there; mark the sheet first."
        }
        let kept = note.people.filter(\.isKept)
        guard !kept.isEmpty else { return nil }
        let names = kept.map { desk.name($0.client) }.joined(separator: "; ")
        return "Cannot sign: \(names) has a part and was not there. Correct the mark, or ^X empties the part."
    }

    private func question(
        _ missing: [SessionNote.Person],
        _ unchanged: [SessionNote.Person],
        at desk: Desk
    ) -> String {
        func names(_ people: [SessionNote.Person]) -> String {
            people.map { desk.name($0.client) }.joined(separator: "; ")
        }
        var sentences: [String] = []
        if !missing.isEmpty { sentences.append("There without a part: \(names(missing)).") }
        if !unchanged.isEmpty { sentences.append("Only the template's words: \(names(unchanged)).") }
        return sentences.joined(separator: " ")
    }

    mutating func answerSigning(_ key: Key, at desk: Desk) throws -> Step {
        guard let isSigned = signing?.handle(key) else { return .stay }
        signing = nil
        guard isSigned, let note else { return .say("Not signed.") }
        let change = SignGroupNote(session: session, acceptsMissingParts: isMissingParts, basedOn: note.readAt)
        do {
            try desk.caseFile.perform(.signGroupNote(change), by: desk.actor)
        } catch let refusal as ChangeRefused {
            try reload(at: desk)
            return .warn(refusal.sentence)
        }
        try reload(at: desk)
        try keepDraft(at: desk)
        return .say("Note signed \(desk.moment.local.time). u undoes.")
    }
}
