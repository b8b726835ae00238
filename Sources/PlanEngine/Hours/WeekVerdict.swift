/// What one measure says of a week.
public struct WeekVerdict: Hashable, Sendable {
    /// By what the week is judged.
    public enum Measure: String, Hashable, CaseIterable, Sendable {
        /// The hours of clinical service that the level of care asks for.
        case clinical
        /// Days that count as days of intensive outpatient service to a payer (H0015).
        case billing
        /// Days that make the week one of TEDS class 6, ambulatory intensive outpatient.
        case reporting = "teds"

        /// The measure in words.
        public var name: String {
            switch self {
            case .clinical: "Clinical week"
            case .billing: "Billing days (H0015)"
            case .reporting: "TEDS class 6"
            }
        }
    }

    /// How the week stands.
    public enum State: String, Hashable, Sendable {
        /// It is reached.
        case met
        /// The week is over, and it isn't reached.
        case notMet = "not met"
        /// The week isn't over, and it isn't reached so far.
        case notYet = "not yet"
        /// The level of care asks for nothing.
        case notAsked = "not asked"
    }

    /// By what the week is judged.
    public let measure: Measure
    /// How it stands.
    public let state: State
    /// What was found, such as `8.0 h` or `2 days`.
    public let found: String
    /// What is asked for, such as `9.0 h at level 2.1` or `3 days of 180 min`.
    public let asked: String
    /// The numbers stand on a publication or are the programme's own.
    public let basis: Basis
}
