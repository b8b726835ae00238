import CareModel
import GRDB

extension CaseFile {
    /// Takes back the actor's last change that still stands, as a new entry in the journal.
    /// - Throws: ``ChangeRefused`` when there is nothing to take back, or when it would trample what somebody did later.
    public func undo(operation: OperationID = OperationID(), by actor: Actor) throws -> Receipt {
        try journaled(operation: operation, by: actor) { ledger in
            guard let entry = try UndoHistory(ledger.db, actor: actor).lastStanding() else {
                throw ChangeRefused("There is nothing to undo.")
            }
            let sentence = try Reversal(entry, in: ledger).takeBack()
            return JournalDraft(kind: "undo", sentence: "undone: \(sentence)", undoes: entry)
        }
    }

    /// Makes the actor's last undone change again, unless the actor has changed something else since.
    /// - Throws: ``ChangeRefused`` when there is nothing to make again, or when it would trample what somebody did later.
    public func redo(operation: OperationID = OperationID(), by actor: Actor) throws -> Receipt {
        try journaled(operation: operation, by: actor) { ledger in
            guard let entry = try UndoHistory(ledger.db, actor: actor).lastUndone() else {
                throw ChangeRefused("There is nothing to redo.")
            }
            let sentence = try Reversal(entry, in: ledger).makeAgain()
            return JournalDraft(kind: "redo", sentence: "redone: \(sentence)", redoes: entry)
        }
    }
}
