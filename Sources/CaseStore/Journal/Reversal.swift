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
        images = try RowImage.images(of: entry, in: db)
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
        // Marks come first: whether a session took place hangs on those that are left.
        let marks = images.filter { $0.table == AttendanceTable.table }
        let others = images.filter { $0.table != AttendanceTable.table }
        for image in marks.reversed() + others.reversed() {
            try turn(image, from: image.after, to: image.before)
        }
        for session in try sessionsOfMarks() { try HeldByMarks(session, in: ledger).takeBack(undoing: entry) }
        try SharedMinutes.settle(after: images, in: ledger)
        return sentence
    }

    /// Puts every row as it was after the change.
    /// - Returns: The sentence of the change.
    func makeAgain() throws -> String {
        for image in images {
            try turn(image, from: image.before, to: image.after)
        }
        for session in try sessionsOfMarks() { try HeldByMarks(session, in: ledger).noteAgain() }
        try SharedMinutes.settle(after: images, in: ledger)
        return sentence
    }

    /// The sessions of which the change said that they were held, by marking somebody.
    private func sessionsOfMarks() throws -> [Session.ID] {
        let keys = try images.filter { image in
            guard image.table == AttendanceTable.table, let after = image.after else { return false }
            let now = try RowImage.values(of: after)["status"]
            let before = try image.before.flatMap { try RowImage.values(of: $0)["status"] }
            let status = now.flatMap(String.fromDatabaseValue).flatMap(AttendanceStatus.init)
            return now != before && status?.showsThatItWasHeld == true
        }.map { try RecordKey(table: $0.table, text: $0.key).values[0] }
        return try Set(keys).compactMap { number in
            try String.fetchOne(ledger.db, sql: "SELECT id FROM session WHERE n = ?", arguments: [number])
        }.sorted().map { Session.ID($0) }
    }

    /// Turns what the change made of a row, and nothing else: columns that it didn't touch may have changed since.
    private func turn(_ image: RowImage, from: String?, to: String?) throws {
        let key = try RecordKey(table: image.table, text: image.key)
        let current = try RowImage.picture(of: key, in: ledger.db)
        guard let from, let to, let current else {
            guard current == from else { throw try refusal(key) }
            try requireUnsigned(key)
            if to == nil { try removeUntouchedFlags(of: key) }
            return try ledger.restore(to, at: key)
        }
        let target = try RowImage.columns(of: to)
        let source = try RowImage.values(of: from)
        let now = try RowImage.values(of: current)
        let turned = try target.filter { name, value in
            try source[name] != value && now[name] != value && !staysHeld(key, column: name)
        }
        guard turned.allSatisfy({ name, _ in now[name] == source[name] }) else { throw try refusal(key) }
        guard !turned.isEmpty else { return }
        if turned.contains(where: { $0.name != "day" }) { try requireUnsigned(key) }
        try ledger.update(key, set: turned.map { ($0.name, $0.value) })
    }

    /// Refuses to change what somebody has signed since: a mark on a signed sheet, a decision in a week signed off.
    private func requireUnsigned(_ key: RecordKey) throws {
        switch key.table {
        case AttendanceTable.table:
            let sql = "SELECT id FROM session WHERE n = ?"
            guard let session = try String.fetchOne(ledger.db, sql: sql, arguments: [key.values[0]]) else { return }
            try SheetOnFile(Session.ID(session), in: ledger).requireUnsigned()
        case "weekly_review":
            guard let week = Int.fromDatabaseValue(key.values[0]) else { return }
            try WeekOnFile(Day(number: week), in: ledger.db).requireOpen(for: Int64.fromDatabaseValue(key.values[1]))
        default: break
        }
    }

    /// Whether a session stays one that took place, because somebody else has marked a client since who was there.
    private func staysHeld(_ key: RecordKey, column: String) throws -> Bool {
        guard key.table == SessionTable.table, column == "held" else { return false }
        let marks = AttendanceStatus.allCases.filter(\.showsThatItWasHeld).map { "'\($0.rawValue)'" }
        return try Int.fetchOne(
            ledger.db,
            sql: """
                SELECT count(*) FROM attendance a
                WHERE a.session = (SELECT n FROM session WHERE id = ?) AND a.status IN (\(marks.joined(separator: ", ")))
                    AND EXISTS (SELECT 1 FROM image i JOIN journal j ON j.seq = i.seq
                        WHERE i.record = 'attendance' AND i.key = '[' || a.session || ',' || a.client || ']'
                            AND i.seq > ? AND j.actor <> ?)
                """,
            arguments: [key.values[0], entry, ledger.actor.journalName]
        ) ?? 0 > 0
    }

    /// Takes the flags of a client who goes away along, as long as nobody has dealt with them.
    private func removeUntouchedFlags(of key: RecordKey) throws {
        guard key.table == ClientTable.table else { return }
        let rows = try Row.fetchAll(
            ledger.db,
            sql: """
                SELECT f.client, f.rule, f.key FROM flag f JOIN client c ON c.n = f.client
                WHERE c.id = ? AND f.state = 'open'
                """,
            arguments: [key.values[0]]
        )
        for row in rows {
            let values = (0..<3).map { row[$0] as DatabaseValue }
            try ledger.remove(RecordKey(table: "flag", columns: ["client", "rule", "key"], values: values))
        }
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
