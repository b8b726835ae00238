import CareModel
import GRDB

/// Takes a journaled change back, or makes it again, row by row.
struct Reversal {
    private let entry: Int64
    private let ledger: Ledger
    private let sentence: String
    private let images: [RowImage]

    init(_ entry: Int64, in ledger: Ledger) throws {
        self.entry = entry
        self.ledger = ledger
        let db = ledger.db
        sentence = try String.fetchOne(db, sql: "SELECT sentence FROM journal WHERE seq = ?", arguments: [entry]) ?? ""
        images = try Row.fetchAll(
            db,
            sql: "SELECT record, key, before, after FROM image WHERE seq = ? ORDER BY ordinal",
            arguments: [entry]
        ).map { RowImage(table: $0[0], key: $0[1], before: $0[2], after: $0[3]) }
        for client in try Int64.fetchAll(
            db,
            sql: "SELECT client FROM journal_client WHERE seq = ?",
            arguments: [entry]
        ) {
            ledger.concerns(client)
        }
    }

    /// Puts every row back as it was before the change.
    /// - Returns: The sentence of the change.
    func takeBack() throws -> String {
        for image in images.reversed() {
            try turn(image, from: image.after, to: image.before)
        }
        return sentence
    }

    /// Puts every row as it was after the change.
    /// - Returns: The sentence of the change.
    func makeAgain() throws -> String {
        for image in images {
            try turn(image, from: image.before, to: image.after)
        }
        return sentence
    }

    /// Turns what the change made of a row, and nothing else: columns that it didn't touch may have changed since.
    private func turn(_ image: RowImage, from: String?, to: String?) throws {
        let key = try RecordKey(table: image.table, text: image.key)
        let current = try RowImage.picture(of: key, in: ledger.db)
        guard let from, let to, let current else {
            guard current == from else { throw try refusal(key) }
            return try ledger.restore(to, at: key)
        }
        let target = try RowImage.columns(of: to)
        let source = try RowImage.values(of: from)
        let now = try RowImage.values(of: current)
        let turned = target.filter { name, value in source[name] != value }
        guard turned.allSatisfy({ name, _ in now[name] == source[name] }) else { throw try refusal(key) }
        if !turned.isEmpty { try ledger.update(key, set: turned.map { ($0.name, $0.value) }) }
    }

    /// Says who changed a row later.
    private func refusal(_ key: RecordKey) throws -> ChangeRefused {
        let later = try Row.fetchOne(
            ledger.db,
            sql: """
                SELECT j.actor, j.at, j.sentence FROM image i JOIN journal j ON j.seq = i.seq
                WHERE i.record = ? AND i.key = ? ORDER BY i.seq DESC LIMIT 1
                """,
            arguments: [key.table, key.text]
        )
        guard let later else { return ChangeRefused("Nothing was changed: the record is not as this change left it.") }
        let who = try ActorNames(ledger.db).name(of: later[0])
        let when = ledger.references.zone.localTime(at: Instant(milliseconds: later[1]))
        return ChangeRefused(
            "Nothing was changed: \(who) changed the same record later, at \(when.time) on \(when.day.dayAndMonth) "
                + "(\(later[2] as String))."
        )
    }
}
