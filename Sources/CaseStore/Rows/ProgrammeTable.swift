import CareModel
import GRDB

/// The table of the one programme that the file belongs to.
enum ProgrammeTable: RecordTable {
    static let kind = CareRecord.Kind.programme
    static let table = "programme"
    static let columns = [
        "n", "name", "time_zone", "week_starts_on", "criteria_edition",
    ]
    static let key = ["n"]
    static let selection = """
        SELECT name, time_zone, week_starts_on, criteria_edition
        FROM programme
        """
    static let order = ""

    static func values(of record: Programme, in references: References) throws -> [DatabaseValue] {
        [
            cell(1), cell(record.name), cell(record.timeZone), cell(record.weekStartsOn), cell(record.criteriaEdition),
        ]
    }

    static func record(from columns: inout Columns) throws -> Programme {
        Programme(
            name: try columns.text(),
            timeZone: try columns.text(),
            weekStartsOn: try columns.code(),
            criteriaEdition: try columns.int()
        )
    }

    static func careRecord(_ record: Programme) -> CareRecord { .programme(record) }
}
