import CareModel
import GRDB

extension CaseFile {
    /// Makes a change: checks it, applies it, journals it, and looks again at the clients it touched, all or nothing.
    ///
    /// When it returns, the change is on disk. Handing in the same operation again changes nothing more.
    /// - Throws: ``ChangeRefused`` when the file doesn't take the change, ``CaseFileError`` when it can't be written; in both
    ///   cases nothing was changed.
    @discardableResult
    public func perform(
        _ change: Change,
        operation: OperationID = OperationID(),
        by actor: Actor
    ) throws -> Receipt {
        try journaled(operation: operation, by: actor) { ledger in
            let effect = change.effect
            let sentence = try effect.apply(to: ledger)
            return JournalDraft(
                kind: type(of: effect).kind,
                sentence: sentence,
                change: try StoredJSON.text(of: effect)
            )
        }
    }

    /// What a change wants the journal to say.
    struct JournalDraft {
        let kind: String
        let sentence: String
        var change = ""
        var undoes: Int64?
        var redoes: Int64?
    }

    /// Runs the work of a change in a transaction with its journal entry and its consequences.
    func journaled(
        operation: OperationID,
        by actor: Actor,
        _ work: (Ledger) throws -> JournalDraft
    ) throws -> Receipt {
        let moment = moment
        let made = try transact { db in
            if let earlier = try receipt(of: operation, in: db) { return earlier }
            let ledger = Ledger(db, moment: moment, actor: actor)
            let draft: JournalDraft
            do {
                draft = try work(ledger)
                try Ledger.requireKeepable(draft.sentence)
            } catch let problem as RecordProblem {
                throw ChangeRefused("Nothing was changed: \(problem.sentence).")
            }
            let entry = JournalWriter.Entry(
                operation: operation,
                moment: moment,
                actor: actor.journalName,
                kind: draft.kind,
                sentence: draft.sentence,
                change: draft.change,
                undoes: draft.undoes,
                redoes: draft.redoes
            )
            let seq = try JournalWriter(db: db).append(entry, images: ledger.images, clients: ledger.clients)
            if ledger.images.contains(where: { $0.table == ProgrammeTable.table }) { refreshZone(from: db) }
            if ledger.isAboutEverybody { try evaluateEveryone(in: db, moment: moment) { _, _ in } }
            let evaluation = try Evaluation(db: db, rules: rules, moment: moment)
            let news = try ledger.toLookAt.sorted().flatMap { try evaluation.look(at: $0...$0) }
            return Receipt(entry: seq, sentence: draft.sentence, flagNews: try news.map { try flagNews($0, in: db) })
        }
        // Whoever makes a change reads again what it shows, and so sees what others did before, too.
        passOverOwnChange()
        return made
    }

    private func receipt(of operation: OperationID, in db: Database) throws -> Receipt? {
        let statement = try db.cachedStatement(sql: "SELECT seq, sentence FROM journal WHERE operation = ?")
        guard let row = try Row.fetchOne(statement, arguments: [operation.text]) else { return nil }
        return Receipt(entry: row[0], sentence: row[1], flagNews: [])
    }

    private func flagNews(_ news: Evaluation.News, in db: Database) throws -> Receipt.FlagNews {
        let statement = try db.cachedStatement(sql: "SELECT id FROM client WHERE n = ?")
        let id = try String.fetchOne(statement, arguments: [news.client]) ?? ""
        return Receipt.FlagNews(client: Client.ID(id), changes: news.changes)
    }
}
