import CareModel
import GRDB

/// The table of what the programme has settled for itself.
enum SettingTable: RecordTable {
    static let kind = CareRecord.Kind.settings
    static let table = "programme_setting"
    static let columns = ["name", "level", "from_day", "value"]
    static let key = ["name", "level", "from_day"]
    static let selection = """
        SELECT p.name, p.level, p.from_day, p.value
        FROM programme_setting p
        """
    static let order = "p.name, p.level, p.from_day"

    static func values(of record: ProgrammeSetting, in references: References) throws -> [DatabaseValue] {
        [cell(record.name), cell(record.level?.rawValue ?? ""), cell(record.from), cell(record.value)]
    }

    static func record(from columns: inout Columns) throws -> ProgrammeSetting {
        let (name, level) = (try columns.text(), try columns.text())
        return ProgrammeSetting(
            name: name,
            level: LevelOfCare(rawValue: level),
            from: try columns.day(),
            value: try columns.text()
        )
    }

    static func careRecord(_ record: ProgrammeSetting) -> CareRecord { .setting(record) }
}
