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
        return
            sessions
            .filter { $0.counselor == Staff.okafor.id && days.contains($0.day) && $0.held == .yes }
            .map(\.id)
    }

    /// The review of the current week has begun with those about whom there is little to say.
    private var decisions: [PracticeWork] {
        [
            .decided(Client.ID("1003"), .continueCare, rationale: "Comes reliably; naltrexone helps. Keep the plan."),
            .decided(
                Client.ID("1008"),
                .continueCare,
                rationale: "Steady weeks. Next: a letter to the employer, with consent."
            ),
            .decided(
                Client.ID("1002"),
                .continueCare,
                rationale: "Back from hospital, every group since. Primary care visit done."
            ),
            .decided(
                Client.ID("1000"),
                .continueCare,
                rationale: "Steady after the step-down. Alumni group twice a month."
            ),
        ]
    }
}
