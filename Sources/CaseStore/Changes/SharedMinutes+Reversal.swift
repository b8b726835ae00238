import CareModel
import GRDB

extension SharedMinutes {
    /// Has the minutes of everybody add up again whose mark or session was taken back or made again, should other marks have
    /// changed since.
    static func settle(after images: [RowImage], in ledger: Ledger) throws {
        for image in images {
            switch image.table {
            case AttendanceTable.table: try settle(markOf: image, in: ledger)
            case SessionTable.table: try settle(sessionOf: image, in: ledger)
            default: break
            }
        }
    }

    private static func settle(markOf image: RowImage, in ledger: Ledger) throws {
        let row = try Row.fetchOne(
            ledger.db,
            sql: """
                SELECT c.id, x.starts_at / 1440 FROM session x, client c
                WHERE x.n = json_extract(?1, '$[0]') AND c.n = json_extract(?1, '$[1]')
                """,
            arguments: [image.key]
        )
        guard let row else { return }
        try settle(Client.ID(row[0] as String), around: Day(number: row[1]), in: ledger)
    }

    /// A session that moved to another day leaves the marks of both days to be looked at.
    private static func settle(sessionOf image: RowImage, in ledger: Ledger) throws {
        let days = try [image.before, image.after].compactMap { picture in
            try picture.flatMap { try RowImage.values(of: $0)["starts_at"] }.flatMap(Int.fromDatabaseValue)
        }.map { LocalTime(minutes: $0).day }
        let clients = try String.fetchAll(
            ledger.db,
            sql: """
                SELECT c.id FROM session x JOIN attendance a ON a.session = x.n JOIN client c ON c.n = a.client
                WHERE x.id = json_extract(?1, '$[0]') ORDER BY c.id
                """,
            arguments: [image.key]
        )
        for client in clients {
            for day in Set(days).sorted() { try settle(Client.ID(client), around: day, in: ledger) }
        }
    }
}
