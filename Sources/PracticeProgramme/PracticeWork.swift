public import CareModel

/// Something that the counselor of the story has done about its records.
///
/// Signatures, decisions and flags that somebody has seen are no records of a bundle; a case file takes them through its
/// door, one after the other, once the records are in.
public enum PracticeWork: Hashable, Sendable {
    /// The counselor signed the attendance sheet of a session.
    case signed(Session.ID)
    /// The counselor decided about a client in the review of the current week, and why.
    case decided(Client.ID, ReviewDecision, rationale: String)
    /// The counselor has seen the flags of a client.
    case acknowledged(Client.ID)
}
