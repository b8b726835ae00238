public import CareModel

/// A day on which a weekly group would meet, and what becomes of it.
public struct Meeting: Sendable {
    /// What becomes of it.
    public enum Outcome: Sendable {
        /// A session is planned, or called off at once because nobody can lead it.
        case planned(Session, SessionArrangement)
        /// It has a session already.
        case onFile
        /// There is none, because of this.
        case left(String)
    }

    /// The group.
    public let group: TreatmentGroup.ID
    /// The group's name.
    public let name: String
    /// The day.
    public let day: Day
    /// What becomes of it.
    public let outcome: Outcome
}
