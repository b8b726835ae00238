import CareModel
import GRDB

/// The table of the people who work in the programme.
enum StaffTable: RecordTable {
    static let kind = CareRecord.Kind.staff
    static let table = "staff"
    static let columns = [
        "id", "name", "role",
    ]
    static let key = ["id"]
    static let selection = """
        SELECT id, name, role
        FROM staff
        """
    static let order = "id"

    static func values(of record: StaffMember, in references: References) throws -> [DatabaseValue] {
        [cell(record.id.text), cell(record.name), cell(record.role)]
    }

    static func record(from columns: inout Columns) throws -> StaffMember {
        StaffMember(id: try columns.id(), name: try columns.text(), role: try columns.code())
    }

    static func careRecord(_ record: StaffMember) -> CareRecord { .staff(record) }
}
