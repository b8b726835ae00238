import CareModel

/// A session of a group to which somebody who isn't on its roster could still come.
public struct OpenSession: Hashable, Sendable {
    /// The session.
    public let slot: SessionSlot
    /// The group's name.
    public let title: String
    /// The places that are left.
    public let places: Int

    /// Creates an open session.
    public init(slot: SessionSlot, title: String, places: Int) {
        self.slot = slot
        self.title = title
        self.places = places
    }

    /// When and what, such as `Thu 18:00 Evening skills`.
    public var words: String { "\(slot.day.weekday.shortName) \(slot.startsAt.time) \(title)" }
}
