import CareModel
import GRDB

/// The table of places in groups.
enum MembershipTable: RecordTable {
    static let kind = CareRecord.Kind.memberships
    static let table = "membership"
    static let columns = [
        "care_group", "client", "from_day", "to_day",
    ]
    static let key = ["care_group", "client", "from_day"]
    static let selection = """
        SELECT g.id, c.id, m.from_day, m.to_day
        FROM care_group g CROSS JOIN membership m ON m.care_group = g.n JOIN client c ON c.n = m.client
        """
    static let order = "g.id, c.id, m.from_day"

    static func values(of record: Membership, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.group)), cell(try references.number(of: record.client)),
            cell(record.from), cell(record.to),
        ]
    }

    static func record(from columns: inout Columns) throws -> Membership {
        Membership(
            group: try columns.id(),
            client: try columns.id(),
            from: try columns.day(),
            to: columns.optionalDay()
        )
    }

    static func careRecord(_ record: Membership) -> CareRecord { .membership(record) }
}
