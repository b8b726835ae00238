/// What clients of the cast wrote into their safety plans, step by step and in their own words.
struct SafetyWords: Sendable {
    /// What tells that a crisis may come.
    let signs: String
    /// What helps alone.
    let coping: String
    /// People and places that take the mind off it.
    let distractions: String
    /// Who may be asked for help.
    let helpers: String
    /// How the surroundings are made safe.
    let surroundings: String

    /// Professionals to call, the same for everybody.
    static let professionals = "Riverside Counseling by day; 988 at any time; St. Anne's emergency room"

    static let all = [
        SafetyWords(
            signs: "Sleeping badly, not answering messages, thinking that nobody would notice",
            coping: "Walk to the river; music; cold water on the wrists",
            distractions: "Coffee at the corner shop; the library on Main Street",
            helpers: "Sister in the evenings; sponsor at any time",
            surroundings: "Sister keeps the medication; naloxone on the hall shelf; never use alone"
        ),
        SafetyWords(
            signs: "Counting money at night, picking fights, skipping meals",
            coping: "Cook something slow; breathe out longer than in; write it down",
            distractions: "Basketball court; the neighbor's dog",
            helpers: "Brother; two people from the Tuesday group",
            surroundings: "Lockbox with the pharmacy; old numbers deleted; naloxone in the bag"
        ),
        SafetyWords(
            signs: "Staying in bed, saying that it doesn't matter, crying in the car",
            coping: "Hot shower; one small task; the grounding card",
            distractions: "Mother's garden; matinee at the cinema",
            helpers: "Mother; the night nurse next door",
            surroundings: "No alcohol in the flat; tablets counted weekly with mother"
        ),
    ]
}
