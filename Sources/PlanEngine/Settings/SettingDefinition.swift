/// What there is to know about a setting before anybody has set it.
public struct SettingDefinition: Sendable {
    /// The setting.
    public let name: SettingName
    /// What it is, in a few words.
    public let title: String
    /// What it may be set to.
    public let kind: SettingKind
    /// What the default stands on.
    public let basis: Basis

    /// Creates a definition.
    init(_ name: SettingName, _ title: String, _ kind: SettingKind, _ basis: Basis) {
        self.name = name
        self.title = title
        self.kind = kind
        self.basis = basis
    }

    /// A number of the rules about attendance; no publication confirms one of them.
    init(
        _ name: SettingName,
        _ title: String,
        _ path: any (WritableKeyPath<RuleSettings, Int> & Sendable),
        _ range: ClosedRange<Int>,
        _ unit: String,
        _ proposal: String = "proposed"
    ) {
        self.init(name, title, .whole(path, in: range, unit: unit), .proposal(proposal))
    }

    /// The first word of the name, under which settings stand together.
    public var group: String { String(name.rawValue.prefix { $0 != "." }) }
}

extension SettingName {
    /// What there is to know about the setting.
    public var definition: SettingDefinition { SettingDefinition.of(self) }
}
