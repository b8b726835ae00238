import CareModel
import GRDB
import PlanEngine

/// What every reading of records needs to know of the programme.
enum ProgrammeFacts {
    /// The first day of the programme's week; Monday until a programme is named.
    static func weekStart(in db: Database) throws -> Weekday {
        let statement = try db.cachedStatement(sql: "SELECT week_starts_on FROM programme")
        return try String.fetchOne(statement).flatMap(Weekday.init(rawValue:)) ?? .monday
    }

    /// What the programme has settled for itself.
    static func settings(in db: Database) throws -> SettingsBook {
        let statement = try db.cachedStatement(sql: SettingTable.selection)
        return SettingsBook(
            try Row.fetchAll(statement).map { row in
                var columns = Columns(row)
                return try SettingTable.record(from: &columns)
            }
        )
    }

    /// The days on which the programme is closed.
    static func closures(in db: Database) throws -> Set<Day> {
        let statement = try db.cachedStatement(sql: "SELECT day FROM closure")
        return Set(try Int.fetchAll(statement).map(Day.init(number:)))
    }
}
