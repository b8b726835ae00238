public import CareModel

/// Changes a stay: its days, or its end with the reason.
public struct SaveEpisode: Codable, Sendable {
    /// The stay as it should be.
    public var episode: Episode
    /// The version that somebody had before them.
    public var basedOn: RecordVersion?

    /// Creates a change of a stay.
    public init(_ episode: Episode, basedOn: RecordVersion?) {
        self.episode = episode
        self.basedOn = basedOn
    }
}

extension SaveEpisode: Effect {
    static let kind = "episode"

    func apply(to ledger: Ledger) throws -> String {
        try EpisodeCheck.requireNoOverlap(episode, in: ledger)
        if episode.dischargedOn != nil, episode.dischargeReason == nil {
            throw ChangeRefused("A discharge needs a reason.")
        }
        try ledger.requireUnchanged(.record(episode.id, in: EpisodeTable.self), since: basedOn)
        let words = try ledger.putDescribing(episode, in: EpisodeTable.self)
        ledger.concerns(try ledger.references.number(of: episode.client))
        return "episode: \(words)"
    }
}
