public import CareModel
import GRDB

/// Reads the group notes of one client: never a word about anybody else.
struct ClientNotes {
    let db: Database
    /// The client's row number.
    let number: Int64

    /// The latest notes, newest first.
    ///
    /// It goes through the client's own marks and parts, so that it costs what that one client has gathered.
    func notes(limit: Int) throws -> [ClientNote] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT x.n, x.id, x.starts_at, coalesce(g.name, x.service),
                    CASE WHEN n.signed_by IS NULL THEN x.topic ELSE n.topic END, n.intervention, n.response,
                    p.text, a.status, n.signed_by, n.signed_at
                FROM (
                    SELECT a.session FROM attendance a INDEXED BY attendance_by_client
                        WHERE a.client = ?1 AND a.status IN (\(NotePeople.there))
                            AND EXISTS (SELECT 1 FROM group_note n WHERE n.session = a.session)
                    UNION
                    SELECT session FROM group_note_part WHERE client = ?1 AND text <> ''
                ) q JOIN session x ON x.n = q.session
                    LEFT JOIN care_group g ON g.n = x.care_group
                    LEFT JOIN group_note n ON n.session = x.n
                    LEFT JOIN group_note_part p ON p.session = x.n AND p.client = ?1
                    LEFT JOIN attendance a ON a.session = x.n AND a.client = ?1
                ORDER BY x.starts_at DESC, x.id LIMIT ?2
                """
        )
        let rows = try Row.fetchAll(statement, arguments: [number, limit])
        let added = rows.isEmpty ? [:] : try addenda()
        return try rows.map { try note($0, added) }
    }

    private func note(_ row: Row, _ added: [Session.ID: [NoteAddendum]]) throws -> ClientNote {
        var columns = Columns(row)
        _ = try columns.number()
        let session: Session.ID = try columns.id()
        let startsAt = try columns.time()
        let title = try columns.text()
        let texts = (0..<4).map { _ in columns.optionalText() ?? "" }
        let status: AttendanceStatus? = try columns.optionalCode()
        let isThere = status?.isThere ?? false
        return ClientNote(
            session: session,
            startsAt: startsAt,
            title: title,
            topic: texts[0],
            // Whoever wasn't there has nothing to do with what the others did.
            intervention: isThere ? texts[1] : "",
            response: isThere ? texts[2] : "",
            part: texts[3],
            status: status,
            signedBy: columns.optionalText(),
            signedAt: columns.optionalTime(),
            addenda: isThere ? added[session] ?? [] : []
        )
    }

    /// What was added to the shared texts of the client's sessions and to the client's own parts.
    private func addenda() throws -> [Session.ID: [NoteAddendum]] {
        let statement = try db.cachedStatement(
            sql: """
                \(NoteAddendumTable.selection)
                WHERE (d.client IS NULL OR d.client = ?1)
                    AND d.session IN (SELECT a.session FROM attendance a WHERE a.client = ?1)
                ORDER BY d.session, d.number
                """
        )
        let rows = try Row.fetchAll(statement, arguments: [number])
        return Dictionary(
            grouping: try rows.map { row in
                var columns = Columns(row)
                return try NoteAddendumTable.record(from: &columns)
            },
            by: \.session
        )
    }
}

extension CaseFile {
    /// The latest group notes of a client, newest first, as that one chart shows them.
    public func notes(of client: Client.ID, limit: Int) throws -> [ClientNote] {
        try read { db in
            let sql = "SELECT n FROM client WHERE id = ?"
            guard let number = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [client.text]) else {
                return []
            }
            return try ClientNotes(db: db, number: number).notes(limit: limit)
        }
    }
}
