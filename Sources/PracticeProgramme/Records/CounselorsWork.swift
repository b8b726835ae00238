import CareModel

/// What the counselor has done already, so that sheets, reviews and flags are there in every state.
struct CounselorsWork {
    let sessions: [Session]
    let calendar: StoryCalendar

    /// Everything, in order: sheets of last week and this one, first clients of this week's review, a flag that waits.
    var done: [PracticeWork] {
        signedSheets.map { .signed($0) } + decisions + [.acknowledged(Client.ID("1052"))]
    }

    /// The counselor's sheets from the Monday of last week to three days ago; those of the last days are still to sign.
    private var signedSheets: [Session.ID] {
        let days = calendar.day(.monday, weeksAgo: 1)...calendar.daysAgo(3)
        let mine = sessions.filter { $0.counselor == Staff.okafor.id && $0.held == .yes }
        return mine.filter { days.contains($0.day) }.map(\.id)
    }

    /// The review of the current week has begun with those about whom there is little to say.
    private var decisions: [PracticeWork] {
        [
            decided(1003, .continueCare, "Comes reliably; naltrexone helps. Keep the plan."),
            decided(1008, .continueWithChange, "Steady weeks. New objective: a letter to the employer, with consent."),
            decided(1002, .continueCare, "Back from hospital, every group since. Primary care visit done."),
            decided(1000, .continueCare, "Steady after the step-down. Alumni group twice a month."),
        ]
    }

    private func decided(_ client: Int, _ decision: ReviewDecision, _ rationale: String) -> PracticeWork {
        .decided(Client.ID(String(client)), decision, rationale: rationale)
    }
}
