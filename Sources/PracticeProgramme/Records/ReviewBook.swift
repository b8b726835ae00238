import CareModel

/// A client's plan reviews: every other week on a weekday of its own, at a step down, and at the end.
struct ReviewBook {
    private let script: Script

    init(_ script: Script) {
        self.script = script
    }

    /// The reviews, in order.
    var reviews: [PlanReview] {
        var reviews = routine.enumerated().map { review($1, verdict(number: $0)) }
        if let latest = script.progress.latestVerdict, let last = reviews.indices.last {
            reviews[last] = review(reviews[last].reviewedOn, latest)
        }
        for stage in script.stages.dropFirst() { reviews.append(review(stage.from, Self.stepDown)) }
        if let ending = script.person.course.ending, let day = script.dischargedOn {
            reviews.append(review(day, Self.verdict(at: ending)))
        }
        return reviews.sorted { $0.reviewedOn < $1.reviewedOn }
    }

    /// The days of the routine reviews; the stay's last day and the days of steps have reviews of their own.
    private var routine: [Day] {
        let weekday = Weekday.allCases[script.person.number % 5]
        let first = script.calendar.days(weekday, from: script.admittedOn.advanced(by: 5), to: script.calendar.today)
        let steps = Set(script.stages.map(\.from))
        var days = first.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        let end = script.progress.lastReviewDay
        days.removeAll { day in
            !script.calendar.isPast(day) || steps.contains(day) || script.dischargedOn.map { $0 <= day } == true
                || end.map { $0.advanced(by: -7) < day } == true
        }
        return days + [end].compactMap(\.self)
    }

    private func review(_ day: Day, _ verdict: ProgressScript.Verdict) -> PlanReview {
        var review = PlanReview(episode: script.episodeID, reviewedOn: day, decision: verdict.decision)
        review.rationale = verdict.rationale
        review.signedBy = verdict.decision.changesLevel ? Staff.marsh.id : script.person.counselor.id
        return review
    }

    private func verdict(number: Int) -> ProgressScript.Verdict {
        Self.verdicts[(script.person.number + number) % Self.verdicts.count]
    }

    private static func verdict(at ending: Course.Ending) -> ProgressScript.Verdict {
        switch ending.reason {
        case .completed: verdict(.dischargeComplete, "Goals met; continuing care and alumni calls arranged.")
        case .transferred: verdict(.transfer, "Needs round-the-clock structure for a while; bed confirmed.")
        case .incarcerated: verdict(.dischargeIncomplete, "In custody for some months; may come back at any time.")
        default: verdict(.dischargeIncomplete, "Not reached any more; the door is open at any time.")
        }
    }

    private static let stepDown = verdict(
        .stepDown,
        "Stable, goals nearly met: fewer hours from today, a closer look in the first weeks."
    )

    private static let verdicts = [
        verdict(.continueCare, "Comes reliably, talks openly. Keep the plan."),
        verdict(.continueCare, "Objective on triggers nearly met."),
        verdict(.continueWithChange, "Second peer group added on the weekend."),
        verdict(.continueCare, "Sleep better, cravings rarer. Keep the plan."),
        verdict(.continueCare, "Hard week at home, used the coping card twice."),
        verdict(.continueWithChange, "New objective: two people to call."),
        verdict(.continueCare, "Working on the goal for work; first steps done."),
    ]

    private static func verdict(_ decision: ReviewDecision, _ rationale: String) -> ProgressScript.Verdict {
        ProgressScript.Verdict(decision: decision, rationale: rationale)
    }
}
