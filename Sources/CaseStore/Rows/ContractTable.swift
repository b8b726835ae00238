import CareModel
import GRDB

/// The table of agreements about absences.
enum ContractTable: RecordTable {
    static let kind = CareRecord.Kind.contracts
    static let table = "attendance_contract"
    static let columns = ["client", "from_day", "to_day", "absence_limit", "window_days", "note"]
    static let key = ["client", "from_day"]
    static let selection = """
        SELECT c.id, k.from_day, k.to_day, k.absence_limit, k.window_days, k.note
        FROM attendance_contract k JOIN client c ON c.n = k.client
        """
    static let order = "c.id, k.from_day"

    static func values(of record: AttendanceContract, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.client)), cell(record.from), cell(record.to), cell(record.limit),
            cell(record.days), cell(record.note),
        ]
    }

    static func record(from columns: inout Columns) throws -> AttendanceContract {
        let (client, from) = (try columns.id() as Client.ID, try columns.day())
        let to = columns.optionalDay()
        return AttendanceContract(
            client: client,
            from: from,
            to: to,
            limit: try columns.int(),
            days: try columns.int(),
            note: columns.optionalText()
        )
    }

    static func careRecord(_ record: AttendanceContract) -> CareRecord { .contract(record) }
}
