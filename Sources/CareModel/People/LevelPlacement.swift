/// The level of care at which an episode runs from a day on.
public struct LevelPlacement: Hashable, Codable, Sendable {
    /// The episode.
    public var episode: Episode.ID
    /// The first day at the level.
    public var from: Day
    /// The level that is given.
    public var level: LevelOfCare
    /// The level that was recommended.
    public var recommended: LevelOfCare?
    /// Why the two differ.
    public var discrepancyReason: String?

    /// Creates a placement at a level that was also the recommended one.
    public init(episode: Episode.ID, from: Day, level: LevelOfCare) {
        self.episode = episode
        self.from = from
        self.level = level
        recommended = level
    }
}
