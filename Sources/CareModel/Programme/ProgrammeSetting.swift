/// A number or a choice that the programme has settled for itself, from a day on.
///
/// The name and the value are kept as text, so that a setting of a later program goes in and out unharmed; what they mean is
/// the plan engine's to say.
public struct ProgrammeSetting: Hashable, Codable, Sendable {
    /// The setting's name, such as `attendance.absence-limit`.
    public var name: String
    /// The level of care it is for, or `nil` for every level that has none of its own.
    public var level: LevelOfCare?
    /// The first day on which it counts; it does so until the next one with the same name and level.
    public var from: Day
    /// What is set, such as `6`, `on` or `group;education`.
    public var value: String

    /// Creates a setting.
    public init(name: String, level: LevelOfCare? = nil, from: Day, value: String) {
        self.name = name
        self.level = level
        self.from = from
        self.value = value
    }
}
