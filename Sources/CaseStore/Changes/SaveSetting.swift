public import CareModel
public import PlanEngine

/// Settles a number or a choice of the programme from a day on, for one level of care or for all.
public struct SaveSetting: Codable, Sendable {
    /// The setting as it should be.
    public var setting: ProgrammeSetting
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of a setting.
    public init(_ setting: ProgrammeSetting, basedOn: RecordVersion?) {
        self.setting = setting
        self.basedOn = basedOn
    }

    /// Creates a change of a setting with a value of its kind.
    public init(
        _ name: SettingName,
        _ value: SettingValue,
        from day: Day,
        level: LevelOfCare? = nil,
        basedOn version: RecordVersion?
    ) {
        setting = ProgrammeSetting(name: name.rawValue, level: level, from: day, value: value.text)
        basedOn = version
    }
}

extension SaveSetting: Effect {
    static let kind = "setting"

    func apply(to ledger: Ledger) throws -> String {
        guard let name = SettingName(rawValue: setting.name) else {
            throw ChangeRefused("There is no setting \(setting.name); Set up (g u, 4) lists them all.")
        }
        let definition = name.definition
        guard let value = definition.kind.value(of: setting.value) else {
            throw ChangeRefused("\(definition.title) can't be \(setting.value); write \(definition.kind.allowed).")
        }
        try ledger.requireUnchanged(setting, in: SettingTable.self, since: basedOn)
        _ = try ledger.putDescribing(setting, in: SettingTable.self)
        let unit = definition.kind.unit.isEmpty ? "" : " \(definition.kind.unit)"
        let level = setting.level.map { " at level \($0.rawValue)" } ?? ""
        return "setting \(definition.title): \(value.words)\(unit)\(level) from \(setting.from.withYear)"
    }
}
