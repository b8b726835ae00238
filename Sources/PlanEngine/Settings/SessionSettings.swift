/// The numbers of sheets and groups.
public struct SessionSettings: Codable, Hashable, Sendable {
    /// The minutes after the start within which somebody who comes in is present and not late.
    public var graceMinutes = 10
    /// The people who have room in a group.
    public var groupCapacity = 12

    /// Creates the default settings.
    public init() {}
}
