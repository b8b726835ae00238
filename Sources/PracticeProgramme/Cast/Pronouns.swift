/// A client's pronouns.
enum Pronouns: String, Sendable {
    case he = "he/him"
    case she = "she/her"
    case they = "they/them"
}
