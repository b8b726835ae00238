import CareModel
import GRDB

/// The table of how groups are run.
enum GroupArrangementTable: RecordTable {
    static let kind = CareRecord.Kind.groupArrangements
    static let table = "group_arrangement"
    static let columns = [
        "care_group", "track", "curriculum", "capacity", "co_counselor", "from_day", "to_day", "every_weeks",
    ]
    static let key = ["care_group"]
    static let selection = """
        SELECT g.id, a.track, a.curriculum, a.capacity, s.id, a.from_day, a.to_day, a.every_weeks
        FROM group_arrangement a JOIN care_group g ON g.n = a.care_group LEFT JOIN staff s ON s.n = a.co_counselor
        """
    static let order = "g.id"

    static func values(of record: GroupArrangement, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.group)), cell(record.track), cell(record.curriculum),
            cell(record.capacity), cell(try references.number(of: record.coCounselor, column: "co_counselor")),
            cell(record.from), cell(record.to), cell(record.everyWeeks),
        ]
    }

    static func record(from columns: inout Columns) throws -> GroupArrangement {
        var arrangement = GroupArrangement(group: try columns.id())
        arrangement.track = columns.optionalText()
        arrangement.curriculum = columns.optionalText()
        arrangement.capacity = columns.optionalInt()
        arrangement.coCounselor = columns.optionalID()
        arrangement.from = columns.optionalDay()
        arrangement.to = columns.optionalDay()
        arrangement.everyWeeks = columns.optionalInt()
        return arrangement
    }

    static func careRecord(_ record: GroupArrangement) -> CareRecord { .groupArrangement(record) }
}
