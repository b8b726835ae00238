/// Where a date field looks for the day that a person means.
///
/// `mon` can be last Monday or next Monday. A service happened, so its date looks back; something due looks forward.
public enum DateDirection: Sendable {
    /// To the latest matching day up to today.
    case back
    /// To the earliest matching day from today on.
    case forward
}
