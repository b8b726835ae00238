import CaseStore
import TerminalUI

extension Shell {
    /// Takes the last change back, or asks first where a signature or a decision goes with it.
    mutating func askToUndo() throws {
        let change = try desk.caseFile.lastChange(by: desk.actor)
        guard let change, change.isSigned else { return try undo(change) }
        let dialog = Dialog(
            title: "Undo what was signed?",
            text: "\(desk.words(of: change.entry, as: "Undo")). U makes it again.",
            buttons: [DialogButton(true, label: "Undo", letter: "y"), DialogButton(false, label: "Back", letter: "n")],
            safe: false
        )
        overlay = .undoing(change, dialog)
    }

    mutating func answerUndoing(_ key: Key, _ change: StandingChange, _ dialog: Dialog<Bool>) throws {
        var dialog = dialog
        let answer = dialog.handle(key)
        overlay = answer == nil ? .undoing(change, dialog) : nil
        switch answer {
        case true?: try undo(change)
        case false?: say("Nothing was undone.")
        case nil: break
        }
    }

    /// The change is read before it is taken back, while the client of an admission is still on file.
    private mutating func undo(_ change: StandingChange?) throws {
        let receipt = try desk.caseFile.undo(only: change?.entry.id, by: desk.actor)
        say(change.map { desk.words(of: $0.entry, as: "Undone") } ?? receipt.sentence)
        try reloadTop()
    }

    mutating func redo() throws {
        let receipt = try desk.caseFile.redo(by: desk.actor)
        let change = try desk.caseFile.journalEntry(receipt.entry)?.redoes.flatMap {
            try desk.caseFile.journalEntry($0)
        }
        say(change.map { desk.words(of: $0, as: "Redone") } ?? receipt.sentence)
        try reloadTop()
    }

    /// Notes that the question has been seen and may be answered.
    mutating func armQuestion() {
        guard case .undoing(let change, var dialog) = overlay else { return }
        dialog.isArmed = true
        overlay = .undoing(change, dialog)
    }
}
