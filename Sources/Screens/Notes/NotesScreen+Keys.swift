import CareModel
import CaseStore
import TerminalUI

extension NotesScreen {
    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        draftFrom = nil
        if signing != nil { return try answerSigning(key, at: desk) }
        if templates != nil { return try chooseTemplate(key, at: desk) }
        if addendum != nil { return try typeAddendum(key, at: desk) }
        if isSigned { return try read(key, at: desk) }
        guard let action = Self.keys.action(for: key) else { return try type(key, at: desk) }
        switch action {
        case .next: try go(1, at: desk)
        case .previous: try go(-1, at: desk)
        case .save: return try save(at: desk)
        case .sign: return try askToSign(at: desk)
        case .template: return try askForTemplate(at: desk)
        case .lastPart: return try copyLastPart(at: desk)
        case .empty: return try emptyKeptPart(at: desk)
        case .anew: return try startAnew(at: desk)
        case .back: return leave()
        }
        return .stay
    }

    /// Goes so many texts on; from the last to the first.
    mutating func go(_ step: Int, at desk: Desk, around: Bool = true) throws {
        editor.go(step, height: listHeight(in: desk.size), around: around)
        scroll = 0
        try readLastPart(at: desk)
    }

    private mutating func type(_ key: Key, at desk: Desk) throws -> Step {
        let field = editor.focus
        if key == .enter, field == .topic {
            try go(1, at: desk)
            return .stay
        }
        if selectedPerson?.isThere == false, !editor[field].isTyped {
            // A part that is kept is read only; movement goes on.
            if key == .up || key == .down { try go(key == .up ? -1 : 1, at: desk, around: false) }
            if case .character = key { return .warn("\(kept) ^X empties it.") }
            return .stay
        }
        switch editor[field].area.handle(key, size: areaSize(in: desk.size)) {
        case .changed: try keepDraft(at: desk)
        case .handled: break
        case .ignored:
            guard key == .up || key == .down else { return .ignored }
            try go(key == .up ? -1 : 1, at: desk, around: false)
        }
        return .stay
    }

    /// Why the open part is no part of the note.
    var kept: String {
        let mark = selectedPerson?.status.map { "marked \($0.name)" } ?? "not marked"
        return "Kept, not part of the note: \(mark)."
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        if templates != nil {
            templates?.paste(text)
            return .stay
        }
        guard signing == nil else { return .ignored }
        if addendum != nil {
            _ = addendum?.area.paste(text)
            try keepAddendum(at: desk)
            return .stay
        }
        let field = editor.focus
        guard !isSigned, selectedPerson?.isThere != false || editor[field].isTyped else { return .ignored }
        let line = field == .topic ? text.replacing("\n", with: " ").replacing("\r", with: " ") : text
        _ = editor[field].area.paste(line)
        try keepDraft(at: desk)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        let layout = NotesLayout(size: desk.size)
        guard signing == nil, templates == nil, addendum == nil, layout.list.contains(point),
            let row = editor.list.row(onLine: point.y - layout.list.y, height: layout.list.height)
        else { return .stay }
        try go(row - editor.list.row, at: desk)
        return .stay
    }

    /// Keeps what is typed, so that it is there after whatever happens.
    func keepDraft(at desk: Desk) throws {
        let draft = editor.draft.merging(addendumDrafts.draft) { $1 }
        try desk.caseFile.keepDraft(draft, at: SessionNote.draftPlace(of: session), by: desk.actor)
    }

    private func leave() -> Step {
        .close(saying: editor.isTyped ? "What you typed is kept as a draft." : "")
    }

    private mutating func startAnew(at desk: Desk) throws -> Step {
        let field = editor.focus
        guard editor[field].isTyped else { return .say("This text is as it is on file.") }
        editor[field].startAnew()
        try keepDraft(at: desk)
        return .say("What was typed here is gone; this is what is on file.")
    }

    private mutating func copyLastPart(at desk: Desk) throws -> Step {
        guard let last, selectedPerson?.isThere == true else {
            return .warn("There is nothing to copy; go to the part of somebody with an earlier note.")
        }
        _ = editor[editor.focus].area.paste(last.text)
        try keepDraft(at: desk)
        return .say("Copied from \(last.day.weekdayAndDate); change what is different today.")
    }

    private mutating func emptyKeptPart(at desk: Desk) throws -> Step {
        guard selectedPerson?.isKept == true else {
            return .warn("Only a part that is kept of somebody who was not there is emptied so.")
        }
        editor[editor.focus].area.replace(with: "")
        return try save(at: desk)
    }

    mutating func save(at desk: Desk) throws -> Step {
        guard let note, let change = editor.change(of: note) else { return .say("Everything is saved already.") }
        do {
            try desk.caseFile.perform(.saveGroupNote(change), by: desk.actor)
        } catch let refusal as ChangeRefused {
            try reload(at: desk)
            editor.pointOutTheirs()
            return .warn(refusal.sentence)
        }
        try reload(at: desk)
        try keepDraft(at: desk)
        let rest = editor.isTyped ? " What is typed of somebody who was not there stays a draft." : ""
        return .say("Saved \(desk.moment.local.time).\(rest)")
    }
}
