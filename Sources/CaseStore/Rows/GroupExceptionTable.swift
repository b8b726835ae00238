import CareModel
import GRDB

/// The table of days on which a group doesn't meet.
enum GroupExceptionTable: RecordTable {
    static let kind = CareRecord.Kind.groupExceptions
    static let table = "group_exception"
    static let columns = [
        "care_group", "day", "reason",
    ]
    static let key = ["care_group", "day"]
    static let selection = """
        SELECT g.id, x.day, x.reason
        FROM group_exception x JOIN care_group g ON g.n = x.care_group
        """
    static let order = "g.id, x.day"

    static func values(of record: GroupException, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.group)), cell(record.day), cell(record.reason),
        ]
    }

    static func record(from columns: inout Columns) throws -> GroupException {
        GroupException(group: try columns.id(), day: try columns.day(), reason: columns.optionalText())
    }

    static func careRecord(_ record: GroupException) -> CareRecord { .groupException(record) }
}
