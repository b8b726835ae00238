import CareModel

extension Story {
    /// Bus 14 was cut: late by the same minutes every other day, and the hours slip.
    static func busCut(_ script: inout Script) {
        script.week(3, "PP PP L15 P P")
        script.week(2, "PP PX L20 P L25", because: "bus didn't come")
        script.week(1, "L25P XP L20 N L30", because: "bus didn't come")
        script.week(0, "L25P NP L20 P L30")
        script.spoke(3, .wednesday, "Bus 14 ends service this month. Next stop is 35 minutes on foot.")
        script.spoke(2, .friday, "Left home at 07:20, bus 14 was cut. Looks for a ride.")
        script.spoke(1, .tuesday, "No way to be here by 09:00 on Mondays. Asked to move the Friday group to Saturday.")
        script.contact(
            script.calendar.day(.monday, weeksAgo: 0),
            Clock(8, 40),
            .message,
            isTwoWay: true,
            "On foot from Main Street, will be late again."
        )
        script.join(Timetable.weekendRecovery.only(.saturday), from: script.calendar.day(.saturday, weeksAgo: -1))
        script.progress.latestVerdict = ProgressScript.Verdict(
            decision: .continueWithChange,
            rationale: "Wants to come; the way is the problem. Saturday group from next week."
        )
    }

    /// Nobody to look after the children: excused again and again, and always with a call.
    static func childcare(_ script: inout Script) {
        script.week(4, "PP PP X P P", because: "childcare")
        script.week(3, "PP XX P P X", because: "childcare")
        script.madeUp(3, in: Timetable.copingSkills, .wednesday)
        script.week(2, "PX PP P P P", because: "childcare")
        script.week(1, "XX PP P X P", because: "childcare")
        script.week(0, "PP PP P P X", because: "childcare")
        script.spoke(3, .tuesday, at: Clock(7, 50), "Sitter is ill. Asked for a make-up on Wednesday.")
        script.spoke(1, .monday, at: Clock(7, 45), "Grandmother travels this week; no sitter on two mornings.")
        script.spoke(1, .thursday, at: Clock(7, 55), "No sitter. Childcare center has a place from next month.")
        script.progress.latestVerdict = ProgressScript.Verdict(
            decision: .continueWithChange,
            rationale: "Excused for childcare only. Aid application filed; evening track discussed."
        )
    }

    /// In hospital for a week, back now.
    static func backFromHospital(_ script: inout Script) {
        let calendar = script.calendar
        script.away(
            from: calendar.day(.wednesday, weeksAgo: 2),
            to: calendar.day(.tuesday, weeksAgo: 1),
            .hospital
        )
        script.spoke(2, .thursday, "In St. Anne's with pancreatitis. Expects a week.")
        script.spoke(1, .monday, "Discharge tomorrow, wants to be in group on Wednesday.")
        script.progress.latestVerdict = ProgressScript.Verdict(
            decision: .continueCare,
            rationale: "Hospital stay, no use. Back in group; primary care visit next week."
        )
    }

    /// In county custody since the week before last.
    static func inCustody(_ script: inout Script) {
        script.away(from: script.calendar.day(.thursday, weeksAgo: 2), .custody)
        script.spoke(2, .friday, "Jail case manager: held on an old warrant, hearing not yet set.")
        script.spoke(1, .wednesday, "By phone from county jail. Wants to come back; place is kept.")
        script.spoke(0, .monday, "Jail case manager: hearing next week. Letter for the court requested.")
        script.progress.latestVerdict = ProgressScript.Verdict(
            decision: .hold,
            rationale: "In county custody; place kept until the hearing."
        )
    }

    /// One row of the sheet two days ago was forgotten.
    static func forgottenRow(_ script: inout Script) {
        script.forget(on: script.calendar.daysAgo(2))
    }

    /// Came every day, then not at all any more, and nobody has reached him.
    static func goneQuiet(_ script: inout Script) {
        let calendar = script.calendar
        script.week(2, "PP PP P P P")
        script.week(1, "NN NN N N N")
        script.week(0, "NN NN N N N")
        script.individual(1, Mark(status: .noShow))
        script.tests.lastRoutineDay = calendar.day(.thursday, weeksAgo: 2)
        script.progress.pace = .stalled
        script.progress.lastReviewDay = calendar.day(.wednesday, weeksAgo: 1)
        script.progress.latestVerdict = ProgressScript.Verdict(
            decision: .hold,
            rationale: "Not reached since Monday. A call or a message every other day; place kept."
        )
        script.progress.lastMeasureDay = calendar.day(.friday, weeksAgo: 2)
        script.tried(1, .tuesday, "No answer. Voicemail.")
        script.tried(1, .thursday, "No answer. Text sent: the chair is kept.")
        script.contact(
            calendar.day(.friday, weeksAgo: 1),
            Clock(11, 30),
            .letter,
            isTwoWay: false,
            "Letter: the place is kept; how to come back at any time."
        )
    }

    /// Sent home drowsy from a group two days ago or a day earlier, and back since.
    static func sentHome(_ script: inout Script) {
        let last = script.calendar.daysAgo(2)
        guard let visit = script.appointments.last(where: { !$0.isIndividual && $0.day <= last }) else { return }
        script.marks[visit.session] = Mark(status: .sentHome, lost: 45, reason: "impaired")
        script.contact(
            visit.day,
            Clock(0, visit.endsAt.time.minutes),
            .phone,
            isTwoWay: true,
            "Drowsy after a dentist's tablet. Her brother fetched her; home safely, and he stays the night."
        )
    }

    /// Comes to the groups, but slips away from tests and from individual sessions.
    static func slippingAway(_ script: inout Script) {
        let calendar = script.calendar
        script.week(2, "PP NP P P P")
        script.individual(3, Mark(status: .noShow))
        script.individual(1, Mark(status: .noShow))
        script.tests.lastRoutineDay = calendar.daysAgo(12)
        script.tests.others = [34, 6].map { count in
            TestTale(
                day: calendar.workday(daysAgo: count),
                outcome: .missed,
                note: "Left after group, before the collection"
            )
        }
        script.tried(1, .monday, at: Clock(15, 10), "Not at the individual session. Voicemail.")
        script.contact(
            calendar.workday(daysAgo: 5),
            Clock(12, 20),
            .message,
            isTwoWay: false,
            "Asked to stop by the collection desk; read, no answer."
        )
    }
}
