import CareModel
import GRDB

/// The table of days on which members of staff aren't there.
enum StaffAbsenceTable: RecordTable {
    static let kind = CareRecord.Kind.staffAbsences
    static let table = "staff_absence"
    static let columns = [
        "staff", "from_day", "to_day", "reason", "stand_in",
    ]
    static let key = ["staff", "from_day"]
    static let selection = """
        SELECT s.id, a.from_day, a.to_day, a.reason, o.id
        FROM staff_absence a JOIN staff s ON s.n = a.staff LEFT JOIN staff o ON o.n = a.stand_in
        """
    static let order = "s.id, a.from_day"

    static func values(of record: StaffAbsence, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.member, column: "staff_id") as Int64), cell(record.from),
            cell(record.to), cell(record.reason), cell(try references.number(of: record.standIn, column: "stand_in")),
        ]
    }

    static func record(from columns: inout Columns) throws -> StaffAbsence {
        var absence = StaffAbsence(member: try columns.id(), from: try columns.day(), to: try columns.day())
        absence.reason = columns.optionalText()
        absence.standIn = columns.optionalID()
        return absence
    }

    static func careRecord(_ record: StaffAbsence) -> CareRecord { .staffAbsence(record) }
}
