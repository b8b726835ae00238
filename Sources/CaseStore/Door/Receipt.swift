public import CareModel

/// What became of a change.
public struct Receipt: Hashable, Sendable {
    /// The number of its journal entry.
    public let entry: Int64
    /// What was done, as the journal says it.
    public let sentence: String
    /// What changed about flags because of it, for each client whose flags changed.
    public let flagNews: [FlagNews]

    /// What changed about one client's flags.
    public struct FlagNews: Hashable, Sendable {
        /// The client.
        public let client: Client.ID
        /// What became of each flag.
        public let changes: [FlagChange]
    }

    /// The flags that opened because of the change.
    public var openedFlags: [FlagChange] {
        flagNews.flatMap(\.changes).filter { $0.event == .opened }
    }
}
