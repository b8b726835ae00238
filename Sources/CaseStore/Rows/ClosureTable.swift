import CareModel
import GRDB

/// The table of days on which the programme is closed.
enum ClosureTable: RecordTable {
    static let kind = CareRecord.Kind.closures
    static let table = "closure"
    static let columns = [
        "day", "reason",
    ]
    static let key = ["day"]
    static let selection = """
        SELECT day, reason
        FROM closure
        """
    static let order = "day"

    static func values(of record: Closure, in references: References) throws -> [DatabaseValue] {
        [cell(record.day), cell(record.reason)]
    }

    static func record(from columns: inout Columns) throws -> Closure {
        Closure(day: try columns.day(), reason: columns.optionalText())
    }

    static func careRecord(_ record: Closure) -> CareRecord { .closure(record) }
}
