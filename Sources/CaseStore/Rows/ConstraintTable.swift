import CareModel
import GRDB

/// The table of the parts of the week in which clients can't come.
enum ConstraintTable: RecordTable {
    static let kind = CareRecord.Kind.constraints
    static let table = "client_constraint"
    static let columns = [
        "client", "weekday", "starts", "ends", "kind", "note", "from_day", "to_day",
    ]
    static let key = ["client", "weekday", "starts"]
    static let selection = """
        SELECT c.id, k.weekday, k.starts, k.ends, k.kind, k.note, k.from_day, k.to_day
        FROM client_constraint k JOIN client c ON c.n = k.client
        """
    static let order = "c.id, k.weekday, k.starts"

    static func values(of record: ClientConstraint, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.client)), cell(record.weekday), cell(record.starts.minutes),
            cell(record.ends.minutes), cell(record.kind), cell(record.note), cell(record.from), cell(record.to),
        ]
    }

    static func record(from columns: inout Columns) throws -> ClientConstraint {
        var constraint = ClientConstraint(
            client: try columns.id(),
            weekday: try columns.code(),
            starts: try columns.timeOfDay(),
            ends: try columns.timeOfDay(),
            kind: try columns.code()
        )
        constraint.note = columns.optionalText()
        constraint.from = columns.optionalDay()
        constraint.to = columns.optionalDay()
        return constraint
    }

    static func careRecord(_ record: ClientConstraint) -> CareRecord { .constraint(record) }
}
