import CareModel

/// What is told of one client: the stay with its appointments, and everything in which it departs from a steady one.
///
/// A story changes the script; the books then write the records from it.
struct Script: Sendable {
    /// A track between two days.
    struct Stage: Sendable {
        /// The track.
        let track: Track
        /// The first day.
        let from: Day
        /// The last day, or `nil` while it goes on.
        let to: Day?
    }

    /// A stay that ended before the story begins.
    struct EarlierStay: Sendable {
        /// The first day.
        let from: Day
        /// The last day.
        let to: Day
        /// Why it ended.
        let reason: DischargeReason
    }

    /// Whose script it is.
    let person: Person
    /// The days of the story.
    let calendar: StoryCalendar
    /// The tracks of the stay, in order.
    let stages: [Stage]
    /// The last day of the stay, or `nil` while it goes on.
    let dischargedOn: Day?

    /// The chances of this client.
    var dice: Dice
    /// The places in groups.
    var memberships: [Membership] = []
    /// The appointments, past and planned, in order.
    var appointments: [Appointment] = []
    /// The marks that aren't left to chance.
    var marks: [Session.ID: Mark] = [:]
    /// The appointment whose mark was forgotten.
    var forgotten: Session.ID?
    /// Days on which the client wasn't expected.
    var leaves: [Leave] = []
    /// Contacts outside the sessions.
    var contacts: [Contact] = []
    /// What is special about the drug tests.
    var tests = TestScript()
    /// What is special about plans, reviews and measures.
    var progress = ProgressScript()
    /// A stay before this one.
    var earlierStay: EarlierStay?

    init(of person: Person, in calendar: StoryCalendar) {
        self.person = person
        self.calendar = calendar
        dice = Dice(seed: person.number)
        let ending = person.course.ending.map { calendar.day(.friday, weeksAgo: $0.weeksAgo) }
        dischargedOn = ending
        let starts = person.course.stages.map { calendar.day(.monday, weeksAgo: $0.weeksAgo) }
        stages = person.course.stages.enumerated().map { index, stage in
            let next = starts.indices.contains(index + 1) ? starts[index + 1].advanced(by: -1) : ending
            return Stage(track: stage.track, from: starts[index], to: next)
        }
        takePlaces()
        person.story?(&self)
        sortAppointments()
    }

    /// The day of the admission.
    var admittedOn: Day { stages.first?.from ?? calendar.today }

    /// The track on a day.
    func track(on day: Day) -> Track {
        (stages.last { $0.from <= day } ?? stages.first)?.track ?? .morning
    }
}
