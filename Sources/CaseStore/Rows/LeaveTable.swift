import CareModel
import GRDB

/// The table of leaves.
enum LeaveTable: RecordTable {
    static let kind = CareRecord.Kind.leaves
    static let table = "leave"
    static let columns = [
        "client", "from_day", "to_day", "reason",
    ]
    static let key = ["client", "from_day"]
    static let selection = """
        SELECT c.id, l.from_day, l.to_day, l.reason
        FROM leave l JOIN client c ON c.n = l.client
        """
    static let order = "c.id, l.from_day"

    static func values(of record: Leave, in references: References) throws -> [DatabaseValue] {
        [cell(try references.number(of: record.client)), cell(record.from), cell(record.to), cell(record.reason)]
    }

    static func record(from columns: inout Columns) throws -> Leave {
        let (client, from) = (try columns.id() as Client.ID, try columns.day())
        let to = columns.optionalDay()
        return Leave(client: client, from: from, to: to, reason: try columns.code())
    }

    static func careRecord(_ record: Leave) -> CareRecord { .leave(record) }
}
