import GRDB

/// What an actor can take back and make again, read from the journal itself, so that it outlives the program.
struct UndoHistory {
    private let db: Database
    private let actor: Actor

    init(_ db: Database, actor: Actor) {
        self.db = db
        self.actor = actor
    }

    private struct Line {
        let seq: Int64
        let kind: String
        let undoes: Int64?
        let redoes: Int64?
    }

    private func lines() throws -> RowCursor {
        try Row.fetchCursor(
            db,
            sql: "SELECT seq, kind, undoes, redoes FROM journal WHERE actor = ? ORDER BY seq DESC",
            arguments: [actor.journalName]
        )
    }

    private static func line(_ row: Row) -> Line {
        Line(seq: row[0], kind: row[1], undoes: row[2], redoes: row[3])
    }

    /// The last change that still stands: going back, each change counts as its latest undo or redo left it.
    func lastStanding() throws -> Int64? {
        var settled: Set<Int64> = []
        let rows = try lines()
        while let row = try rows.next() {
            let line = Self.line(row)
            if let undone = line.undoes {
                settled.insert(undone)
            } else {
                let change = line.redoes ?? line.seq
                if settled.insert(change).inserted {
                    guard line.kind != "import" else {
                        throw ChangeRefused("The last change is an import, which can't be undone.")
                    }
                    return change
                }
            }
        }
        return nil
    }

    /// The last change that was undone and could be made again; none once something else was changed.
    func lastUndone() throws -> Int64? {
        var settled: Set<Int64> = []
        let rows = try lines()
        while let row = try rows.next() {
            let line = Self.line(row)
            if let undone = line.undoes {
                if settled.insert(undone).inserted { return undone }
            } else if let redone = line.redoes {
                settled.insert(redone)
            } else {
                return nil
            }
        }
        return nil
    }
}
