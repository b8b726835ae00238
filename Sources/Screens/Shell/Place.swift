/// A place that `g` and a letter go to from anywhere.
enum Place: String, CaseIterable, Hashable, Sendable {
    case today, clients, sessions, plans, tests, flags, review, journal, setUp, hours

    /// The letter after `g`.
    var letter: Character {
        switch self {
        case .today: "h"
        case .clients: "c"
        case .sessions: "s"
        case .plans: "p"
        case .tests: "d"
        case .flags: "f"
        case .review: "r"
        case .journal: "j"
        case .setUp: "u"
        case .hours: "w"
        }
    }

    /// The digit on Today.
    var digit: Character {
        switch self {
        case .today: "0"
        case .clients: "1"
        case .sessions: "2"
        case .plans: "3"
        case .tests: "4"
        case .flags: "5"
        case .review: "6"
        case .journal: "7"
        case .setUp: "8"
        case .hours: "9"
        }
    }

    /// The name, one word for one thing everywhere.
    var name: String {
        switch self {
        case .today: "Today"
        case .clients: "Clients"
        case .sessions: "Sessions"
        case .plans: "Plans"
        case .tests: "Drug tests"
        case .flags: "Flags"
        case .review: "Review"
        case .journal: "Journal"
        case .setUp: "Set up"
        case .hours: "Hours"
        }
    }
}
