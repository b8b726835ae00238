import CareModel

extension Story {
    /// Everything goes well: a candidate for a step down.
    static func readyForLess(_ script: inout Script) {
        script.progress.pace = .nearlyDone
        script.spoke(1, .friday, "Two shifts a week from next month. Asks what comes after the programme.")
        script.progress.latestVerdict = ProgressScript.Verdict(
            decision: .continueCare,
            rationale: "All hours, all tests as expected, goals nearly met. Talk about a step down at the next review."
        )
    }

    /// Stepped down, and steady since.
    static func steppedDown(_ script: inout Script) {
        script.progress.pace = .nearlyDone
        let notes = [
            "Check-in call: steady, peer group on Saturdays.",
            "Check-in call: back at work, sleeps well.",
            "Check-in call: a hard evening, used the coping card.",
        ]
        script.spoke(1, .monday, notes[script.person.number % notes.count])
    }

    /// Whole days after a residential stay or a hospital.
    static func wholeDays(_ script: inout Script) {
        let isResident = script.person.referral == .residential
        script.spoke(
            3,
            .friday,
            isResident ? "Residence confirms: home by 20:00 every day." : "Evening call: calm day, cooked at home."
        )
    }

    /// Answered the ninth item of the PHQ-9 with "several days"; the safety plan was gone through the same day.
    static func crisisAnswer(_ script: inout Script) {
        let day = script.calendar.daysAgo(3)
        script.progress.moodAnswers[day] = [1, 2, 2, 2, 1, 2, 1, 1, 1]
        script.progress.safetyPlanDay = day
        script.contact(
            day,
            Clock(20, 50),
            .phone,
            isTwoWay: true,
            "Called after the PHQ-9: no intent, no means at hand, sister stays over. Safety plan gone through."
        )
        script.progress.latestVerdict = ProgressScript.Verdict(
            decision: .continueCare,
            rationale: "Low mood, comes to every group. Prescriber visit moved forward."
        )
    }

    /// A hard month: comes to every group, and yet what endangers outweighs what protects.
    static func hardMonth(_ script: inout Script) {
        script.progress.balances = [
            2: (risk: 13, protective: 11), 1: (risk: 14, protective: 11), 0: (risk: 14, protective: 10),
        ]
        script.progress.moodAnswers[script.calendar.workday(daysAgo: 8)] = [2, 2, 3, 2, 2, 2, 2, 1, 0]
        script.spoke(2, .thursday, "Mother is dying; drives to her every evening. Sleeps four hours.")
        script.spoke(1, .friday, "Thinks of the old tablets at night. Asked for a session every week; has one now.")
        script.progress.latestVerdict = ProgressScript.Verdict(
            decision: .continueWithChange,
            rationale: "Grief, strong urges, no use. One-to-one every week; look at more hours if it goes on."
        )
    }

    /// Family work is planned, and hasn't begun.
    static func familyWaits(_ script: inout Script) {
        script.spoke(3, .tuesday, "Wife works on Wednesdays and Saturdays. Asks for another day.")
    }

    /// Admitted this week.
    static func firstWeek(_ script: inout Script) {
        script.contact(
            script.calendar.day(.monday, weeksAgo: 0),
            Clock(10, 20),
            .phone,
            isTwoWay: true,
            "Reminder for the first evening; comes with a roommate."
        )
    }

    /// A consent that others rely on runs out in six days.
    static func consentRunsOut(_ script: inout Script) {
        script.progress.consentEndsOn = script.calendar.today.advanced(by: 6)
    }

    /// Back for a second stay, a year after the first one.
    static func secondStay(_ script: inout Script) {
        script.earlierStay = Script.EarlierStay(
            from: script.calendar.day(.monday, weeksAgo: 60),
            to: script.calendar.day(.friday, weeksAgo: 52),
            reason: .leftAgainstAdvice
        )
        script.spoke(6, .tuesday, "Glad to be back: \"Last year I wasn't ready.\"")
    }
}
