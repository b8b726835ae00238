import CareModel

/// What the counselor of the story writes in group notes.
enum NoteWords {
    static let interventions = [
        "Short talk, then everybody named one situation of the last week and tried another answer to it in "
            + "pairs.",
        "Opened with a round, then worked through the worksheet and collected on the board what has helped.",
        "Led the discussion, reflected what was said, and had each person write down one step until the next group.",
    ]

    static let responses = [
        "Lively. Members answered each other more than the counselor and offered help with rides.",
        "Quiet at first, open after the break. Two disagreed and stayed respectful.",
        "Attentive throughout. Several asked to come back to the topic next week.",
        "Tired at the beginning; the practice in pairs brought everybody in.",
    ]

    static let parts = [
        "Named payday as the hardest hour and planned to hand the card to a sister.",
        "Spoke of an argument at home and practised asking for a pause.",
        "Listened more than usual; said afterwards that the topic came close.",
        "Told of an urge on Saturday, called the sponsor, and it passed.",
        "Gave feedback to two others and took some, too.",
        "Wants to tell the employer and wrote down the first two sentences.",
        "Sleeps better since the phone stays in the kitchen.",
        "Set a goal until the next group: two peer meetings.",
        "Was unsure whether change is worth it and looked at both sides openly.",
        "Brought an example of refusing an offer; the group thought it had worked.",
        "Worried about the coming weekend and filled in a plan hour by hour.",
        "Practised slow breathing and felt calmer by the end.",
    ]

    /// How a part begins where somebody wasn't there throughout.
    static func beginning(of status: AttendanceStatus) -> String {
        switch status {
        case .late: "Came late and found into the group quickly. "
        case .leftEarly: "Had to leave early. "
        case .sentHome: "Was asked to go home and rest; a ride was arranged. "
        default: ""
        }
    }

    /// Three neutral examples to begin with.
    static let templates: [NoteTemplate] = [
        template(
            "tmpl-skills",
            "Skills practice",
            "Explained the skill, showed it once, and had everybody practise it in pairs with feedback.",
            "Took part in the practice and gave each other feedback.",
            "Practised: "
        ),
        template(
            "tmpl-process",
            "Open group",
            "Opened with a round, kept the time, and asked members to answer each other.",
            "Members brought their own topics and listened to each other.",
            "Brought up: "
        ),
        template(
            "tmpl-relapse",
            "Relapse prevention",
            "Collected situations of the last week, named the triggers in them, and worked out a plan for the next one.",
            "Members named triggers and planned for the coming days.",
            "Trigger named: \nPlan: "
        ),
    ]

    private static func template(
        _ id: String,
        _ name: String,
        _ intervention: String,
        _ response: String,
        _ part: String
    ) -> NoteTemplate {
        var template = NoteTemplate(id: NoteTemplate.ID(id), name: name)
        template.intervention = intervention
        template.response = response
        template.ownPart = part
        return template
    }
}
