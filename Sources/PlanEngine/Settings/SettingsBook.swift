public import CareModel

/// What the programme has settled for itself, day by day and level by level.
///
/// What is set for a level of care goes before what is set for all; of each the latest that has begun counts. What nobody has
/// set is the default.
public struct SettingsBook: Hashable, Sendable {
    private let settings: [SettingName: [ProgrammeSetting]]

    /// Creates a book; settings whose name or value this program doesn't know count for nothing.
    public init(_ settings: [ProgrammeSetting] = []) {
        var known: [SettingName: [ProgrammeSetting]] = [:]
        for setting in settings {
            guard let name = SettingName(rawValue: setting.name), name.definition.kind.value(of: setting.value) != nil
            else { continue }
            known[name, default: []].append(setting)
        }
        self.settings = known.mapValues { $0.sorted { $0.from < $1.from } }
    }

    /// Whether nothing was set.
    public var isEmpty: Bool { settings.isEmpty }

    /// What is set on a day at a level of care, or `nil` while the default counts.
    public func setting(_ name: SettingName, on day: Day, level: LevelOfCare? = nil) -> ProgrammeSetting? {
        let begun = settings[name]?.filter { $0.from <= day } ?? []
        return begun.last { $0.level != nil && $0.level == level } ?? begun.last { $0.level == nil }
    }

    /// The value on a day at a level of care.
    public func value(_ name: SettingName, on day: Day, level: LevelOfCare? = nil) -> SettingValue {
        let kind = name.definition.kind
        let set = setting(name, on: day, level: level).flatMap { kind.value(of: $0.value) }
        return set ?? kind.value(in: Self.defaults(at: level))
    }

    /// The numbers the rules go by on a day at a level of care: what is set, and `settings` for the rest.
    public func rules(on day: Day, level: LevelOfCare?, from settings: RuleSettings = RuleSettings()) -> RuleSettings {
        var settings = settings
        if settings.verdicts == VerdictSettings() { settings.verdicts = VerdictSettings(at: level) }
        for name in self.settings.keys {
            guard let set = setting(name, on: day, level: level) else { continue }
            let kind = name.definition.kind
            if let value = kind.value(of: set.value) { kind.put(value, into: &settings) }
        }
        return settings
    }

    /// The numbers at a level of care before anybody has set one.
    private static func defaults(at level: LevelOfCare?) -> RuleSettings {
        var settings = RuleSettings()
        settings.verdicts = VerdictSettings(at: level)
        return settings
    }
}
