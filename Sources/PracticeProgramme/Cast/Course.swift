import CareModel

/// The tracks of a client's stay, each with the week in which it began, counted back from the current one.
///
/// A stage begins on the Monday of its week.
struct Course: Sendable {
    /// A track from a week on.
    struct Stage: Sendable {
        /// The track.
        let track: Track
        /// How many weeks before the current one it began.
        let weeksAgo: Int
    }

    /// The end of a stay.
    struct Ending: Sendable {
        /// How many weeks before the current one it ended, on a Friday.
        let weeksAgo: Int
        /// Why.
        let reason: DischargeReason
    }

    /// The stages in order.
    private(set) var stages: [Stage]
    /// The end, or `nil` while the stay goes on.
    private(set) var ending: Ending?

    private init(_ track: Track, _ weeksAgo: Int) {
        stages = [Stage(track: track, weeksAgo: weeksAgo)]
    }

    static func morning(_ weeksAgo: Int) -> Course { Course(.morning, weeksAgo) }
    static func midday(_ weeksAgo: Int) -> Course { Course(.midday, weeksAgo) }
    static func evening(_ weeksAgo: Int) -> Course { Course(.evening, weeksAgo) }
    static func weekend(_ weeksAgo: Int) -> Course { Course(.weekend, weeksAgo) }
    static func partial(_ weeksAgo: Int) -> Course { Course(.partial, weeksAgo) }

    /// The course with a step down to intensive outpatient mornings.
    func morning(_ weeksAgo: Int) -> Course {
        adding(.morning, weeksAgo)
    }

    /// The course with a step down to outpatient care.
    func outpatient(_ weeksAgo: Int) -> Course {
        adding(.outpatient, weeksAgo)
    }

    /// The course with its end.
    func until(_ weeksAgo: Int, _ reason: DischargeReason) -> Course {
        var course = self
        course.ending = Ending(weeksAgo: weeksAgo, reason: reason)
        return course
    }

    private func adding(_ track: Track, _ weeksAgo: Int) -> Course {
        var course = self
        course.stages.append(Stage(track: track, weeksAgo: weeksAgo))
        return course
    }
}
