import CareModel

/// A way through the week: the groups it offers, the minutes it asks for and how often it tests.
///
/// A track offers more than it asks for, so that somebody who misses a group can still reach the week's hours.
struct Track: Sendable {
    /// The level of care.
    let level: LevelOfCare
    /// Where its clients have places.
    let places: [GroupPlaces]
    /// What a plan on this track prescribes.
    let minutes: WeeklyMinutes
    /// Drug tests a week, as a plan writes it.
    let testsPerWeek: String
    /// The days between two routine tests.
    let testDays: ClosedRange<Int>

    /// Five mornings; 9 of 10.5 hours are required.
    static let morning = Track(
        level: .intensiveOutpatient,
        places: [Timetable.relapsePrevention.everyDay, Timetable.earlyRecovery.everyDay],
        minutes: [.monday: 90, .tuesday: 180, .wednesday: 90, .thursday: 90, .friday: 90],
        testsPerWeek: "2",
        testDays: 2...4
    )

    /// Five afternoons; 9 of 10.5 hours are required.
    static let midday = Track(
        level: .intensiveOutpatient,
        places: [Timetable.copingSkills.everyDay, Timetable.relationships.everyDay],
        minutes: [.monday: 180, .tuesday: 90, .wednesday: 90, .thursday: 90, .friday: 90],
        testsPerWeek: "2",
        testDays: 2...4
    )

    /// Four evenings and two weekend mornings; 9 of 12 hours are required.
    static let evening = Track(
        level: .intensiveOutpatient,
        places: [
            Timetable.eveningRecovery.everyDay, Timetable.eveningSkills.everyDay, Timetable.weekendPlanning.everyDay,
            Timetable.weekendRecovery.everyDay,
        ],
        minutes: [.monday: 90, .wednesday: 180, .thursday: 180, .friday: 90],
        testsPerWeek: "2",
        testDays: 2...4
    )

    /// Thursday evening to Sunday, for people who work; 9 of 13.5 hours are required.
    static let weekend = Track(
        level: .intensiveOutpatient,
        places: [
            Timetable.eveningRecovery.only(.thursday), Timetable.eveningSkills.only(.thursday),
            Timetable.weekendPlanning.everyDay, Timetable.motivation.everyDay, Timetable.weekendRecovery.everyDay,
            Timetable.weekendSkills.everyDay, Timetable.familySaturday.everyDay, Timetable.workAndHome.everyDay,
        ],
        minutes: [.thursday: 180, .friday: 180, .saturday: 180],
        testsPerWeek: "2",
        testDays: 2...4
    )

    /// Whole days, as in partial hospitalization; 20 of 25.5 hours are required.
    static let partial = Track(
        level: .highIntensityOutpatient,
        places: [
            Timetable.processGroup.everyDay, Timetable.partialSkills.everyDay, Timetable.copingSkills.everyDay,
            Timetable.relationships.everyDay,
        ],
        minutes: [.monday: 240, .tuesday: 240, .wednesday: 240, .thursday: 240, .friday: 240],
        testsPerWeek: "2",
        testDays: 2...4
    )

    /// One evening a week after a step-down.
    static let outpatient = Track(
        level: .outpatient,
        places: [Timetable.continuingCare.everyDay],
        minutes: [.tuesday: 90],
        testsPerWeek: "0.5",
        testDays: 7...14
    )
}
