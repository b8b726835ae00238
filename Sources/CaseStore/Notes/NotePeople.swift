import CareModel
import GRDB

/// Everybody to whom a session's group note is about something: who is on its sheet, and whose part was written.
enum NotePeople {
    /// One person.
    struct Line {
        /// The client's row number in the file.
        let number: Int64
        let client: ClientName
        /// The row of the attendance sheet, from 1; `nil` for somebody who isn't on it any more.
        let row: Int?
        let status: AttendanceStatus?
        /// The person's own part, where one was ever written.
        let text: String?

        /// Whether the person was there.
        var isThere: Bool { status?.isThere ?? false }
        /// Whether there are words in the part.
        var hasWords: Bool { !(text ?? "").allSatisfy(\.isWhitespace) }
    }

    /// The people of a session, in the order of its sheet; `number` is the session's row number.
    static func lines(ofSession number: Int64, in db: Database) throws -> [Line] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT c.n, c.id, c.family_name, c.given_name, a.status, p.text, max(q.is_on_sheet)
                    FROM (
                        SELECT client, 1 AS is_on_sheet FROM attendance WHERE session = ?1
                        UNION ALL
                        SELECT client, 0 FROM group_note_part WHERE session = ?1
                        UNION ALL
                        SELECT client, 1 FROM (
                            \(Roster.clients(ofGroup: "(SELECT care_group FROM session WHERE n = ?1)", on: day)))
                    ) q JOIN client c ON c.n = q.client
                    LEFT JOIN attendance a ON a.session = ?1 AND a.client = c.n
                    LEFT JOIN group_note_part p ON p.session = ?1 AND p.client = c.n
                    LEFT JOIN standing st ON st.client = c.n
                    GROUP BY c.n
                    ORDER BY coalesce(st.sort_name, c.family_name || ', ' || c.given_name), c.id
                    """
            ),
            arguments: [number]
        )
        var place = 0
        return try rows.map { row in
            var columns = Columns(row)
            let (number, client) = (try columns.number(), try columns.clientName())
            let (status, text) = (try columns.optionalCode() as AttendanceStatus?, columns.optionalText())
            let isOnSheet = try columns.flag()
            if isOnSheet { place += 1 }
            return Line(number: number, client: client, row: isOnSheet ? place : nil, status: status, text: text)
        }
    }

    private static let day = "(SELECT starts_at / 1440 FROM session WHERE n = ?1)"

    /// The marks of those who were there, for a condition.
    static let there = AttendanceStatus.allCases.filter(\.isThere).map { "'\($0.rawValue)'" }.joined(separator: ", ")
}
