/// Something that a treatment plan works on: the problem, the goal, and two steps toward it with what the programme does.
struct PlanTheme: Sendable {
    /// A step toward a goal, and what the programme does for it.
    struct Step: Sendable {
        /// What the client will do.
        let objective: String
        /// What the programme does.
        let intervention: String
    }

    /// The problem.
    let problem: String
    /// The goal.
    let goal: String
    /// The steps, the first one first.
    let steps: [Step]

    init(_ problem: String, _ goal: String, _ steps: (String, String)...) {
        self.problem = problem
        self.goal = goal
        self.steps = steps.map { Step(objective: $0.0, intervention: $0.1) }
    }

    /// The theme that every plan begins with.
    static func use(of substance: Substance) -> PlanTheme {
        PlanTheme(
            "Use of \(substance.rawValue) that has harmed health, family and work",
            "Stay free of \(substance.rawValue) for 90 days",
            ("Attend the prescribed hours every week", "Group sessions; a call the same day after a missed one"),
            ("Name five triggers and a plan for each", "Trigger worksheet in individual sessions"),
            ("Find two people to call before using", "Peer groups near home; alumni introduction"),
            ("Keep an urge log and bring it along", "The log is read together, without blame")
        )
    }

    static let mood = PlanTheme(
        "Low mood most days",
        "Bring the PHQ-9 below 10",
        ("One planned activity a day", "Activity plan, reviewed each week"),
        ("See the prescriber every month", "Referral; appointments kept in the calendar")
    )
    static let worry = PlanTheme(
        "Worry that keeps the client awake",
        "Sleep six hours on most nights",
        ("Practice grounding twice a day", "Coping skills group; a card to carry"),
        ("Keep a regular bedtime", "Sleep log, reviewed every two weeks")
    )
    static let work = PlanTheme(
        "Out of work for some months",
        "Return to part-time work",
        ("Write an application every week", "Help with applications at the work desk"),
        ("Talk with the employer about hours", "Letter to the employer, with consent")
    )
    static let housing = PlanTheme(
        "The lease runs out soon",
        "Keep stable housing",
        ("Apply to a recovery residence", "Case management; call to the residence"),
        ("Make a budget for the month", "Budget sheet with the case manager")
    )
    static let transport = PlanTheme(
        "The way to the programme takes an hour and a half",
        "Arrive on time four days of five",
        ("Find a way that doesn't need bus 14", "Ride list; bus passes from the front desk"),
        ("Call when the bus doesn't come", "Front desk tells the group's counselor")
    )
    static let children = PlanTheme(
        "Nobody to look after two small children in the morning",
        "Childcare on all five mornings",
        ("Visit two childcare centers", "Case management; application for aid"),
        ("Name a person for emergencies", "Family session with the grandmother")
    )
    static let relatives = PlanTheme(
        "Trust at home is broken",
        "Speak openly at home once a week",
        ("Come to a family session together", "Family education, every month"),
        ("Agree on what happens after return to use", "Written agreement, read together")
    )
    static let court = PlanTheme(
        "A case before the drug court",
        "Meet the court's terms",
        ("Keep every court date", "Attendance letters, with consent"),
        ("Pay a part of the fines each month", "Budget sheet with the case manager")
    )
    static let pain = PlanTheme(
        "Back pain since an accident",
        "Manage pain without opioids",
        ("Stretch every morning", "Mindful movement; physical therapy referral"),
        ("Keep a pain log", "The log goes to the primary care doctor, with consent")
    )
}
