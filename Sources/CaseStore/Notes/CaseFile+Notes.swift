public import CareModel
import GRDB

extension CaseFile {
    /// A session's group note, or `nil` when there is no such session.
    public func groupNote(of session: Session.ID) throws -> SessionNote? {
        try read { db in
            let sql = "SELECT n FROM session WHERE id = ?"
            guard let number = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [session.text]),
                let line = try Self.session(number, in: db)
            else { return nil }
            let onFile = try Self.sharedText(of: session, in: db)
            let note = onFile ?? GroupNote(session: session)
            let people = try NotePeople.lines(ofSession: number, in: db)
            return SessionNote(
                line: line,
                topic: (note.signedBy == nil ? line.topic : note.topic) ?? "",
                note: note,
                isOnFile: onFile != nil || people.contains { $0.text != nil },
                version: try Self.version(of: GroupNoteTable.self, [cell(number)], in: db),
                writtenBy: try note.writtenBy.map { try ActorNames(db).name(of: $0.text) },
                people: try people.map { try Self.person($0, ofSession: number, in: db) },
                addenda: try Self.addenda(ofSession: number, in: db),
                readAt: try RecordVersion.ofFile(in: db)
            )
        }
    }

    /// How far the note of a session is for somebody who may have a draft of it.
    public func noteState(of session: Session.ID, by author: Actor) throws -> NoteState {
        try read { db in
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT n.signed_by,
                            EXISTS (SELECT 1 FROM draft WHERE author = ?2 AND place = ?3),
                            n.session IS NOT NULL OR EXISTS (SELECT 1 FROM group_note_part p WHERE p.session = x.n)
                        FROM session x LEFT JOIN group_note n ON n.session = x.n WHERE x.id = ?1
                        """
                ),
                arguments: [session.text, author.journalName, SessionNote.draftPlace(of: session)]
            )
            guard let row else { return .none }
            if let signedBy = row[0] as String? { return .signed(by: signedBy) }
            if row[1] { return .draft }
            return row[2] ? .saved : .none
        }
    }

    /// What the last note said of a client before a session, as far as the client was there; `nil` for nothing.
    public func lastPart(of client: Client.ID, before session: Session.ID) throws -> (text: String, day: Day)? {
        try read { db in
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT p.text, x.starts_at FROM group_note_part p JOIN session x ON x.n = p.session
                            JOIN attendance a ON a.session = p.session AND a.client = p.client
                        WHERE p.client = (SELECT n FROM client WHERE id = ?1) AND p.text <> ''
                            AND x.starts_at < (SELECT starts_at FROM session WHERE id = ?2)
                            AND a.status IN (\(NotePeople.there))
                        ORDER BY x.starts_at DESC LIMIT 1
                        """
                ),
                arguments: [client.text, session.text]
            )
            return row.map { ($0[0], LocalTime(minutes: $0[1]).day) }
        }
    }

    private static func sharedText(of session: Session.ID, in db: Database) throws -> GroupNote? {
        let statement = try db.cachedStatement(sql: GroupNoteTable.oneSQL)
        guard let row = try Row.fetchOne(statement, arguments: [session.text]) else { return nil }
        var columns = Columns(row)
        return try GroupNoteTable.record(from: &columns)
    }

    private static func person(
        _ line: NotePeople.Line,
        ofSession number: Int64,
        in db: Database
    ) throws -> SessionNote.Person {
        SessionNote.Person(
            client: line.client,
            row: line.row,
            status: line.status,
            text: line.text ?? "",
            version: try version(of: GroupNotePartTable.self, [cell(number), cell(line.number)], in: db)
        )
    }

    private static func version(
        of table: (some RecordTable).Type,
        _ values: [DatabaseValue],
        in db: Database
    ) throws -> RecordVersion {
        let key = RecordKey(table: table.table, columns: table.key, values: values)
        return RecordVersion(entry: try RecordKey.version(of: key, in: db))
    }

    private static func addenda(ofSession number: Int64, in db: Database) throws -> [NoteAddendum] {
        let sql = "\(NoteAddendumTable.selection) WHERE d.session = ? ORDER BY d.number"
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [number]).map { row in
            var columns = Columns(row)
            return try NoteAddendumTable.record(from: &columns)
        }
    }
}
