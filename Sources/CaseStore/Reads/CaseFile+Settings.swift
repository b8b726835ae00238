public import CareModel
import GRDB
public import PlanEngine

extension CaseFile {
    /// What the programme has settled for itself.
    public func settings() throws -> SettingsBook {
        try read { try ProgrammeFacts.settings(in: $0) }
    }

    /// The rules with the numbers that are in force on a day at a level of care.
    public func rulesInForce(on day: Day, level: LevelOfCare?) throws -> RuleBook {
        rules.dated(by: try settings()).inForce(on: day, level: level)
    }

    /// The value of a setting on a day at a level of care: what is set, else the default.
    public func setting(_ name: SettingName, on day: Day, level: LevelOfCare? = nil) throws -> SettingValue {
        try settings().value(name, on: day, level: level)
    }

    /// A whole number that is set on a day at a level of care, such as the places in a group.
    public func wholeSetting(_ name: SettingName, on day: Day, level: LevelOfCare? = nil) throws -> Int {
        guard case .whole(let number) = try setting(name, on: day, level: level) else { return 0 }
        return number
    }

    /// Every value that was ever set, by name, level and day, with the version of all of them for changes.
    public func settingRecords() throws -> (records: [ProgrammeSetting], version: RecordVersion) {
        try read { db in
            let rows = try Row.fetchAll(db, sql: SettingTable.listSQL)
            let records = try rows.map { row in
                var columns = Columns(row)
                return try SettingTable.record(from: &columns)
            }
            return (records, try RecordVersion.ofFile(in: db))
        }
    }

    /// A client's agreements about absences, the latest first.
    static func contracts(of client: Int64, in db: Database) throws -> [AttendanceContract] {
        let statement = try db.cachedStatement(
            sql: "\(ContractTable.selection) WHERE k.client = ? ORDER BY k.from_day DESC"
        )
        return try Row.fetchAll(statement, arguments: [client]).map { row in
            var columns = Columns(row)
            return try ContractTable.record(from: &columns)
        }
    }
}
