/// What the groups talk about, one topic a meeting, over and over.
enum Topics {
    static let relapse = [
        "Triggers: people, places, times", "Urge surfing", "The first 24 hours after return to use",
        "High-risk weekends and holidays", "Thoughts that give permission", "Payday without using",
        "Small decisions that add up", "Asking for help early",
    ]
    static let skills = [
        "Refusal skills", "Planning the day", "Sleep in early recovery", "Handling boredom", "Money and pressure",
        "What withdrawal leaves behind", "Goals for this week",
    ]
    static let process = [
        "Check-in and open floor", "What changed this week", "Ambivalence, both sides", "Shame and guilt",
        "What I want to keep",
    ]
    static let coping = [
        "Anger, the first minute", "Grounding", "Worry time", "Breathing and the body", "Saying no and staying friends",
        "Problem solving in five steps", "Grief", "Loneliness",
    ]
    static let relationships = [
        "Listening twice", "Repairing trust", "Boundaries", "Talking about use with a partner",
        "Old friends, new plans",
        "Parenting in recovery",
    ]
    static let family = [
        "How addiction works", "What helps and what enables", "Return to use: what the family can do",
        "Naloxone and overdose", "Looking after yourself",
    ]
    static let continuing = [
        "Six months from now", "Work, stress and recovery", "Keeping a support network", "When the programme ends",
        "Peer groups near home",
    ]
    static let weekend = [
        "The weekend, hour by hour", "Who to call and when", "Family visits", "A quiet evening",
        "Looking back on the week",
    ]
    static let movement = ["Stretching and breath", "Walking meditation", "Chair yoga"]
    static let workAndHome = [
        "Telling an employer", "Applying for work", "Budget for the month", "A home that helps", "School and recovery",
    ]
}
