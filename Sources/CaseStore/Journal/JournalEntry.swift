public import CareModel

/// One entry of the journal: who did what to whom, and when.
public struct JournalEntry: Identifiable, Hashable, Sendable {
    /// The number of the entry.
    public let id: Int64
    /// The true moment.
    public let at: Instant
    /// What the programme's wall clock showed at that moment.
    public let localTime: LocalTime
    /// The day as the program knew it, which may have been pretended.
    public let day: Day
    /// Who, by name.
    public let actor: String
    /// The kind of change.
    public let kind: String
    /// The kind of the change that was made, taken back or made again.
    public let changeKind: String
    /// What was done, in clinical words.
    public let sentence: String
    /// Whom it concerns.
    public let clients: [ClientName]
    /// The entry that this one undoes.
    public let undoes: Int64?
    /// The entry that this one makes again.
    public let redoes: Int64?
    /// The hash of the entry, which covers the one before it.
    public let hash: String
}
