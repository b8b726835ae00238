public import CareModel

/// Something that stands in the way of a session or of a place in a group; it warns and never forbids.
public enum ScheduleClash: Hashable, Sendable {
    /// The room is taken by something else.
    case room(String, by: String)
    /// Somebody who leads it leads something else at the time.
    case leader(String, leads: String)
    /// Somebody who leads it isn't there.
    case absent(String)
    /// The programme is closed.
    case closed(String?)
    /// A client can't come at the time.
    case constraint(ClientName, ClientConstraint)
    /// A client is expected elsewhere at the time.
    case expected(ClientName, at: String)
    /// The group takes no more than this many, and would have more.
    case full(capacity: Int, members: Int)
}
