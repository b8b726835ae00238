import CareModel

extension Story {
    /// A steady start, return to use in the third week, then two weeks of missed groups: the one who must be noticed.
    static func returnToUse(_ script: inout Script) {
        script.week(3, "PP PP P N N")
        script.week(2, "PN NP P N N")
        script.week(1, "NN PN P N P")
        script.week(0, "NP XN P N P", because: "court")
        script.testedOnlyOn(
            (5, .thursday, .usual),
            (4, .tuesday, .usual),
            (4, .friday, .usual),
            (3, .monday, .usual),
            (3, .wednesday, .confirmed(.cocaine, 1240, daysLater: 5)),
            (2, .monday, .usual),
            (2, .wednesday, .usual),
            (1, .tuesday, .usual),
            (1, .friday, .confirmed(.cocaine, 860, daysLater: 3)),
            (0, .monday, .usual),
            (0, .wednesday, .usual)
        )
        script.spoke(3, .thursday, "Told of return to use on payday, alone at home. Thanked him for saying so.")
        script.tried(2, .thursday, "No answer after three missed groups. Left word that the door is open.")
        script.spoke(2, .friday, "Ashamed to face the group. Offered a one-to-one before it.")
        script.tried(1, .thursday, "No answer. Text sent: Friday's group is at nine, and the chair is kept.")
        script.tried(0, .thursday, "No answer. Text sent: tomorrow at nine, and a one-to-one before it if he likes.")
        script.progress.lastReviewDay = script.calendar.workday(daysAgo: 16)
        script.progress.latestVerdict = ProgressScript.Verdict(
            decision: .continueWithChange,
            rationale: "Return to use in week 3, told openly. Urge log added; look at the level again in two weeks."
        )
        script.progress.pace = .stalled
        script.progress.awaitsSignature = true
        script.progress.useDays = [3: 2, 0: 2]
    }

    /// Return to use once, told at once, and steady since.
    static func openAboutReturnToUse(_ script: inout Script) {
        script.tests.specimens[3] = .confirmed(.methamphetamine, 940, daysLater: 3)
        script.progress.useDays = [2: 1]
        script.contact(
            script.calendar.workday(daysAgo: 5),
            script.usualHour,
            .phone,
            isTwoWay: true,
            "Used once after a quarrel and told the group himself. Calls his sponsor every day since."
        )
        script.progress.latestVerdict = ProgressScript.Verdict(
            decision: .continueWithChange,
            rationale: "One day of use, told openly. Family session offered; evening plan for quarrels."
        )
    }
}
