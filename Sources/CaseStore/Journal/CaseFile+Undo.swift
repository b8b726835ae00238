import CareModel
import GRDB

extension CaseFile {
    /// The change that ``undo(only:operation:by:)`` would take back, or `nil` when there is none.
    /// - Throws: ``ChangeRefused`` when it is one that can't be taken back.
    public func lastChange(by actor: Actor) throws -> StandingChange? {
        try read { db in
            try UndoHistory(db, actor: actor).lastStanding().flatMap { try StandingChange($0, in: db) }
        }
    }

    /// Takes back the actor's last change that still stands, as a new entry in the journal.
    /// - Parameters:
    ///   - expected: The entry that somebody was asked about; another one isn't taken back in its place.
    ///   - operation: What the undo is known by.
    ///   - actor: Who takes back.
    /// - Returns: What became of it.
    /// - Throws: ``ChangeRefused`` when there is nothing to take back, or when it would trample what somebody did later.
    public func undo(
        only expected: Int64? = nil,
        operation: OperationID = OperationID(),
        by actor: Actor
    ) throws -> Receipt {
        try journaled(operation: operation, by: actor) { ledger in
            guard let entry = try UndoHistory(ledger.db, actor: actor).lastStanding() else {
                throw ChangeRefused("There is nothing to undo.")
            }
            guard entry == expected ?? entry else {
                throw ChangeRefused("Nothing was undone: you changed something else meanwhile; undo again to see what.")
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
