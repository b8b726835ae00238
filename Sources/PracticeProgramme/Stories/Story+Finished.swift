import CareModel

extension Story {
    /// Completed, with calls afterwards.
    static func finishedWell(_ script: inout Script) {
        script.progress.pace = .nearlyDone
        guard let ending = script.person.course.ending else { return }
        script.spoke(ending.weeksAgo - 1, .friday, "Alumni call after one week: doing well, peer group twice a week.")
        script.spoke(
            ending.weeksAgo - 4,
            .friday,
            "Alumni call after four weeks: \(script.person.number % 2 == 0 ? "back at work" : "a quiet month"), no use."
        )
    }

    /// Went on to residential treatment.
    static func movedToResidential(_ script: inout Script) {
        script.week(11, "PP PN S60 N P", because: "impaired")
        script.week(10, "PN NP P N P")
        script.progress.pace = .stalled
        script.spoke(11, .wednesday, at: Clock(11, 20), "Home safely with her brother; wants more structure.")
        script.spoke(9, .thursday, "Bed at Lakeview from Monday. Records go along, with consent.")
        script.spoke(7, .wednesday, "Lakeview: settled in. Asks to come back to mornings afterwards.")
    }

    /// Stopped coming; calls and a letter in vain.
    static func lostContact(_ script: inout Script) {
        script.week(12, "PP PN P P N")
        script.week(11, "NN NN N N N")
        script.week(10, "NN NN N N N")
        script.individual(11, Mark(status: .noShow))
        script.progress.pace = .stalled
        script.tried(11, .tuesday, "No answer.")
        script.tried(11, .friday, "Number no longer in service.")
        script.contact(
            script.calendar.day(.tuesday, weeksAgo: 10),
            Clock(10),
            .letter,
            isTwoWay: false,
            "Letter: the place is kept until Friday; how to come back at any time."
        )
    }
}
