import CareModel

/// A client's places in the groups of a series.
struct GroupPlaces: Sendable {
    /// The series.
    let series: GroupSeries
    /// The weekdays on which the client comes.
    let weekdays: [Weekday]
}
