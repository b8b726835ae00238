import CareModel
import GRDB

/// The table of groups.
enum GroupTable: RecordTable {
    static let kind = CareRecord.Kind.groups
    static let table = "care_group"
    static let columns = [
        "id", "name", "service", "weekday", "starts", "ends", "break_minutes", "room", "counselor",
    ]
    static let key = ["id"]
    static let selection = """
        SELECT g.id, g.name, g.service, g.weekday, g.starts, g.ends, g.break_minutes, g.room, s.id
        FROM care_group g LEFT JOIN staff s ON s.n = g.counselor
        """
    static let order = "g.id"

    static func values(of record: TreatmentGroup, in references: References) throws -> [DatabaseValue] {
        [
            cell(record.id.text), cell(record.name), cell(record.service), cell(record.weekday),
            cell(record.starts?.minutes), cell(record.ends?.minutes), cell(record.breakMinutes), cell(record.room),
            cell(try references.number(of: record.counselor, column: "counselor")),
        ]
    }

    static func record(from columns: inout Columns) throws -> TreatmentGroup {
        var group = TreatmentGroup(id: try columns.id(), name: try columns.text(), service: try columns.code())
        group.weekday = try columns.optionalCode()
        group.starts = columns.optionalTimeOfDay()
        group.ends = columns.optionalTimeOfDay()
        group.breakMinutes = columns.optionalMinutes()
        group.room = columns.optionalText()
        group.counselor = columns.optionalID()
        return group
    }

    static func careRecord(_ record: TreatmentGroup) -> CareRecord { .group(record) }
}
