import CareModel
import GRDB

/// The table of levels of care, each from a day on.
enum LevelTable: RecordTable {
    static let kind = CareRecord.Kind.levels
    static let table = "level"
    static let columns = [
        "episode", "from_day", "level", "recommended", "discrepancy_reason",
    ]
    static let key = ["episode", "from_day"]
    static let selection = """
        SELECT e.id, l.from_day, l.level, l.recommended, l.discrepancy_reason
        FROM level l JOIN episode e ON e.n = l.episode
        """
    static let order = "e.id, l.from_day"

    static func values(of record: LevelPlacement, in references: References) throws -> [DatabaseValue] {
        [
            cell(try references.number(of: record.episode)), cell(record.from), cell(record.level),
            cell(record.recommended), cell(record.discrepancyReason),
        ]
    }

    static func record(from columns: inout Columns) throws -> LevelPlacement {
        var placement = LevelPlacement(episode: try columns.id(), from: try columns.day(), level: try columns.code())
        placement.recommended = try columns.optionalCode()
        placement.discrepancyReason = columns.optionalText()
        return placement
    }

    static func careRecord(_ record: LevelPlacement) -> CareRecord { .level(record) }
}
